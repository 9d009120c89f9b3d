using System.Runtime.Serialization;

namespace Integratie.Lokaal.ServiceBus.Broker;

/// <summary>The types an application property may have; they come out as they went in.</summary>
internal static class PropertyValue
{
    private enum Kind : byte
    {
        Text,
        Boolean,
        Byte,
        SByte,
        Int16,
        UInt16,
        Int32,
        UInt32,
        Int64,
        UInt64,
        Single,
        Double,
        Decimal,
        Char,
        Guid,
        DateTime,
        DateTimeOffset,
        TimeSpan,
        Uri,
        Bytes,
    }

    /// <exception cref="SerializationException">The type cannot travel with a message.</exception>
    public static void Write(BinaryWriter writer, string name, object value)
    {
        switch (value)
        {
            case string v: Tag(Kind.Text).Write(v); break;
            case bool v: Tag(Kind.Boolean).Write(v); break;
            case byte v: Tag(Kind.Byte).Write(v); break;
            case sbyte v: Tag(Kind.SByte).Write(v); break;
            case short v: Tag(Kind.Int16).Write(v); break;
            case ushort v: Tag(Kind.UInt16).Write(v); break;
            case int v: Tag(Kind.Int32).Write(v); break;
            case uint v: Tag(Kind.UInt32).Write(v); break;
            case long v: Tag(Kind.Int64).Write(v); break;
            case ulong v: Tag(Kind.UInt64).Write(v); break;
            case float v: Tag(Kind.Single).Write(v); break;
            case double v: Tag(Kind.Double).Write(v); break;
            case decimal v: Tag(Kind.Decimal).Write(v); break;
            case char v: Tag(Kind.Char).Write((ushort)v); break;
            case Guid v: Tag(Kind.Guid).Write(v.ToByteArray()); break;
            case DateTime v: Tag(Kind.DateTime).Write(v.ToBinary()); break;
            case DateTimeOffset v:
                Tag(Kind.DateTimeOffset).Write(v.Ticks);
                writer.Write(v.Offset.Ticks);
                break;
            case TimeSpan v: Tag(Kind.TimeSpan).Write(v.Ticks); break;
            case Uri v: Tag(Kind.Uri).Write(v.OriginalString); break;
            case byte[] v:
                Tag(Kind.Bytes).Write7BitEncodedInt(v.Length);
                writer.Write(v);
                break;
            default: throw new SerializationException($"Application property '{name}' has the unsupported type {value?.GetType().FullName ?? "null"}.");
        }

        BinaryWriter Tag(Kind kind)
        {
            writer.Write((byte)kind);
            return writer;
        }
    }

    public static object Read(BinaryReader reader) => (Kind)reader.ReadByte() switch
    {
        Kind.Text => reader.ReadString(),
        Kind.Boolean => reader.ReadBoolean(),
        Kind.Byte => reader.ReadByte(),
        Kind.SByte => reader.ReadSByte(),
        Kind.Int16 => reader.ReadInt16(),
        Kind.UInt16 => reader.ReadUInt16(),
        Kind.Int32 => reader.ReadInt32(),
        Kind.UInt32 => reader.ReadUInt32(),
        Kind.Int64 => reader.ReadInt64(),
        Kind.UInt64 => reader.ReadUInt64(),
        Kind.Single => reader.ReadSingle(),
        Kind.Double => reader.ReadDouble(),
        Kind.Decimal => reader.ReadDecimal(),
        Kind.Char => (char)reader.ReadUInt16(),
        Kind.Guid => new Guid(reader.ReadBytes(16)),
        Kind.DateTime => DateTime.FromBinary(reader.ReadInt64()),
        Kind.DateTimeOffset => new DateTimeOffset(reader.ReadInt64(), new TimeSpan(reader.ReadInt64())),
        Kind.TimeSpan => new TimeSpan(reader.ReadInt64()),
        Kind.Uri => new Uri(reader.ReadString(), UriKind.RelativeOrAbsolute),
        Kind.Bytes => reader.ReadBytes(reader.Read7BitEncodedInt()),
        var kind => throw new InvalidDataException($"An application property of the unknown kind {kind}."),
    };
}
