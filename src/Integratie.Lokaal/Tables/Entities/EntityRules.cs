namespace Integratie.Lokaal.Tables.Entities;

/// <summary>
/// The limits of the table service, so that what is accepted here is accepted in Azure.
/// Source: Microsoft, "Understanding the Table service data model" (characters in keys, property names and sizes).
/// </summary>
internal static class EntityRules
{
    public const int MaxEntityBytes = 1024 * 1024;
    public const int MaxProperties = 252;
    public const int MaxStringCharacters = 32 * 1024;
    public const int MaxBinaryBytes = 64 * 1024;
    private const int MaxKeyCharacters = 512; // 1 KiB of UTF-16
    private const int MaxNameCharacters = 255;

    // Edm.DateTime in the service begins here.
    private static readonly DateTimeOffset FirstMoment = new(1601, 1, 1, 0, 0, 0, TimeSpan.Zero);

    public static void CheckKey(string name, string? value)
    {
        if (value is null) throw TableError.BadRequest(TableErrorCode.PropertiesNeedValue, $"{name} has no value.").ToException();
        if (value.Length > MaxKeyCharacters)
            throw TableError.BadRequest(TableErrorCode.KeyValueTooLarge, $"{name} is longer than 1 KiB.").ToException();
        foreach (var character in value)
        {
            if (character is '/' or '\\' or '#' or '?' || char.IsControl(character))
                throw TableError.BadRequest(TableErrorCode.OutOfRangeInput, $"{name} has a character that a key may not have.").ToException();
        }
    }

    public static void CheckName(string name)
    {
        if (name.Length > MaxNameCharacters)
            throw TableError.BadRequest(TableErrorCode.PropertyNameTooLong, "A property name is longer than 255 characters.").ToException();
        var valid = name.Length > 0 && !char.IsDigit(name[0]);
        foreach (var character in name) valid &= char.IsLetterOrDigit(character) || character == '_';
        if (!valid) throw TableError.BadRequest(TableErrorCode.PropertyNameInvalid, $"'{name}' is not a property name.").ToException();
    }

    /// <summary>The value as one of the service's types: <c>BinaryData</c> as bytes, a UTC <c>DateTime</c> as <c>DateTimeOffset</c>.</summary>
    /// <exception cref="NotSupportedException">The service has no such type.</exception>
    public static object Normalise(string name, object value) => value switch
    {
        string text when text.Length > MaxStringCharacters => throw TooLarge(name, "32 K characters"),
        byte[] bytes when bytes.Length > MaxBinaryBytes => throw TooLarge(name, "64 KiB"),
        string or byte[] or bool or int or long or double or Guid => value,
        BinaryData data => Normalise(name, data.ToArray()),
        DateTimeOffset moment when moment < FirstMoment =>
            throw TableError.BadRequest(TableErrorCode.OutOfRangeInput, $"'{name}' is before 1601.").ToException(),
        DateTimeOffset => value,
        DateTime { Kind: DateTimeKind.Utc } moment => Normalise(name, new DateTimeOffset(moment)),
        DateTime => throw new NotSupportedException($"Property '{name}' is a DateTime that is not UTC."),
        _ => throw new NotSupportedException($"Property '{name}' has type {value.GetType()}, which a table does not have."),
    };

    private static Azure.RequestFailedException TooLarge(string name, string limit) =>
        TableError.BadRequest(TableErrorCode.PropertyValueTooLarge, $"'{name}' is larger than {limit}.").ToException();
}
