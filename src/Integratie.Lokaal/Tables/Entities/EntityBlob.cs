using System.Buffers.Binary;
using System.Text;

namespace Integratie.Lokaal.Tables.Entities;

/// <summary>
/// The properties of a row in one blob: per property its name, type and value, without anything between them. Half the size of JSON,
/// and one property is found without reading the values of the others.
/// </summary>
internal static class EntityBlob
{
    // Throws on half a surrogate pair: a text that would come back changed is refused.
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    public static byte[] Write(List<KeyValuePair<string, object>> properties)
    {
        var length = 0;
        foreach (var (name, value) in properties) length += Sized(Utf8.GetByteCount(name)) + 1 + ValueLength(value);
        var blob = new byte[length];
        var rest = blob.AsSpan();
        foreach (var (name, value) in properties)
        {
            WriteText(ref rest, name);
            WriteValue(ref rest, value);
        }
        return blob;
    }

    /// <summary>The present properties with those of the change laid over them.</summary>
    public static byte[] Merge(ReadOnlySpan<byte> present, ReadOnlySpan<byte> change)
    {
        var merged = new List<byte>(present.Length + change.Length);
        var reader = new PropertyReader(present);
        while (reader.MoveNext())
        {
            if (!new PropertyReader(change).Find(reader.Name)) merged.AddRange(reader.Whole);
        }
        merged.AddRange(change);
        return [.. merged];
    }

    private static int ValueLength(object value) => value switch
    {
        string text => Sized(Utf8.GetByteCount(text)),
        byte[] bytes => Sized(bytes.Length),
        bool => 0,
        int => sizeof(int),
        Guid => 16,
        _ => sizeof(long),
    };

    private static void WriteValue(ref Span<byte> rest, object value)
    {
        switch (value)
        {
            case string text:
                WriteType(ref rest, PropertyType.String);
                WriteText(ref rest, text);
                break;
            case byte[] bytes:
                WriteType(ref rest, PropertyType.Binary);
                WriteLength(ref rest, bytes.Length);
                bytes.CopyTo(rest);
                rest = rest[bytes.Length..];
                break;
            case bool truth:
                WriteType(ref rest, truth ? PropertyType.True : PropertyType.False);
                break;
            case int number:
                WriteType(ref rest, PropertyType.Int32);
                BinaryPrimitives.WriteInt32LittleEndian(rest, number);
                rest = rest[sizeof(int)..];
                break;
            case long number:
                WriteLong(ref rest, PropertyType.Int64, number);
                break;
            case double number:
                WriteLong(ref rest, PropertyType.Double, BitConverter.DoubleToInt64Bits(number));
                break;
            case DateTimeOffset moment:
                WriteLong(ref rest, PropertyType.DateTime, moment.UtcTicks);
                break;
            case Guid id:
                WriteType(ref rest, PropertyType.Guid);
                id.TryWriteBytes(rest);
                rest = rest[16..];
                break;
            default:
                throw new NotSupportedException($"A table does not have the type {value.GetType()}.");
        }
    }

    private static void WriteLong(ref Span<byte> rest, PropertyType type, long number)
    {
        WriteType(ref rest, type);
        BinaryPrimitives.WriteInt64LittleEndian(rest, number);
        rest = rest[sizeof(long)..];
    }

    private static void WriteType(ref Span<byte> rest, PropertyType type)
    {
        rest[0] = (byte)type;
        rest = rest[1..];
    }

    private static void WriteText(ref Span<byte> rest, string text)
    {
        WriteLength(ref rest, Utf8.GetByteCount(text));
        rest = rest[Utf8.GetBytes(text, rest)..];
    }

    private static void WriteLength(ref Span<byte> rest, int length)
    {
        for (; length >= 0x80; length >>= 7)
        {
            rest[0] = (byte)(length | 0x80);
            rest = rest[1..];
        }
        rest[0] = (byte)length;
        rest = rest[1..];
    }

    private static int Sized(int length) => length + (length < 1 << 7 ? 1 : length < 1 << 14 ? 2 : length < 1 << 21 ? 3 : 4);
}
