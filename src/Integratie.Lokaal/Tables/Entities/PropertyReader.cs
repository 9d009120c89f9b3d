using System.Buffers.Binary;
using System.Text;

namespace Integratie.Lokaal.Tables.Entities;

/// <summary>Walks over the properties of an <see cref="EntityBlob"/>; a value is made only when asked for.</summary>
internal ref struct PropertyReader(ReadOnlySpan<byte> blob)
{
    private ReadOnlySpan<byte> _rest = blob;
    private ReadOnlySpan<byte> _value;
    private PropertyType _type;

    /// <summary>How many properties there are.</summary>
    public static int Count(ReadOnlySpan<byte> blob)
    {
        var count = 0;
        for (var reader = new PropertyReader(blob); reader.MoveNext();) count++;
        return count;
    }

    /// <summary>The name in UTF-8.</summary>
    public ReadOnlySpan<byte> Name { get; private set; }

    /// <summary>Name, type and value as stored.</summary>
    public ReadOnlySpan<byte> Whole { get; private set; }

    public bool MoveNext()
    {
        if (_rest.IsEmpty) return false;
        var start = _rest;
        Name = Take(ReadLength());
        _type = (PropertyType)Take(1)[0];
        _value = Take(_type switch
        {
            PropertyType.String or PropertyType.Binary => ReadLength(),
            PropertyType.False or PropertyType.True => 0,
            PropertyType.Int32 => sizeof(int),
            PropertyType.Guid => 16,
            _ => sizeof(long),
        });
        Whole = start[..^_rest.Length];
        return true;
    }

    /// <summary>Moves to the property of that name, case-sensitive.</summary>
    public bool Find(ReadOnlySpan<byte> name)
    {
        while (MoveNext())
        {
            if (Name.SequenceEqual(name)) return true;
        }
        return false;
    }

    public readonly object Value => _type switch
    {
        PropertyType.String => Encoding.UTF8.GetString(_value),
        PropertyType.Binary => _value.ToArray(),
        PropertyType.False => false,
        PropertyType.True => true,
        PropertyType.Int32 => BinaryPrimitives.ReadInt32LittleEndian(_value),
        PropertyType.Int64 => BinaryPrimitives.ReadInt64LittleEndian(_value),
        PropertyType.Double => BinaryPrimitives.ReadDoubleLittleEndian(_value),
        PropertyType.DateTime => new DateTimeOffset(BinaryPrimitives.ReadInt64LittleEndian(_value), TimeSpan.Zero),
        PropertyType.Guid => new Guid(_value),
        _ => throw new InvalidDataException($"The table has a property of the unknown type {_type}."),
    };

    /// <summary>What the service counts for this property, see <see cref="EntityRules.MaxEntityBytes"/>.</summary>
    public readonly int ServiceBytes => 8 + (2 * Encoding.UTF8.GetCharCount(Name)) + _type switch
    {
        PropertyType.String => 4 + (2 * Encoding.UTF8.GetCharCount(_value)),
        PropertyType.Binary => 4 + _value.Length,
        PropertyType.False or PropertyType.True => 1,
        _ => _value.Length,
    };

    /// <summary>What this property takes in a request: JSON with a type annotation, binary as base64.</summary>
    public readonly int WireBytes => (2 * Name.Length) + 40 + (_type == PropertyType.Binary ? _value.Length * 4 / 3 : _value.Length);

    private ReadOnlySpan<byte> Take(int length)
    {
        var taken = _rest[..length];
        _rest = _rest[length..];
        return taken;
    }

    private int ReadLength()
    {
        var length = 0;
        for (var shift = 0; ; shift += 7)
        {
            var part = Take(1)[0];
            length |= (part & 0x7f) << shift;
            if (part < 0x80) return length;
        }
    }
}
