namespace Integratie.Lokaal.Tables;

/// <summary>The codes in <see cref="Azure.RequestFailedException.ErrorCode"/>. As Azure.Data.Tables.Models.TableErrorCode.</summary>
#pragma warning disable CA2231 // Only what azure-signaturen.txt lists is offered; it lists no operators.
public readonly struct TableErrorCode(string value) : IEquatable<TableErrorCode>
#pragma warning restore CA2231
{
    private readonly string _value = value;

    public static TableErrorCode CommandsInBatchActOnDifferentPartitions => new("CommandsInBatchActOnDifferentPartitions");

    public static TableErrorCode EntityAlreadyExists => new("EntityAlreadyExists");

    public static TableErrorCode EntityTooLarge => new("EntityTooLarge");

    public static TableErrorCode InvalidDuplicateRow => new("InvalidDuplicateRow");

    public static TableErrorCode InvalidInput => new("InvalidInput");

    public static TableErrorCode KeyValueTooLarge => new("KeyValueTooLarge");

    public static TableErrorCode OutOfRangeInput => new("OutOfRangeInput");

    public static TableErrorCode PropertiesNeedValue => new("PropertiesNeedValue");

    public static TableErrorCode PropertyNameInvalid => new("PropertyNameInvalid");

    public static TableErrorCode PropertyNameTooLong => new("PropertyNameTooLong");

    public static TableErrorCode PropertyValueTooLarge => new("PropertyValueTooLarge");

    public static TableErrorCode ResourceNotFound => new("ResourceNotFound");

    public static TableErrorCode TableAlreadyExists => new("TableAlreadyExists");

    public static TableErrorCode TableNotFound => new("TableNotFound");

    public static TableErrorCode TooManyProperties => new("TooManyProperties");

    public static TableErrorCode UpdateConditionNotSatisfied => new("UpdateConditionNotSatisfied");

    public bool Equals(TableErrorCode other) => string.Equals(_value, other._value, StringComparison.OrdinalIgnoreCase);

    public override bool Equals(object? obj) => obj is TableErrorCode other && Equals(other);

    public override int GetHashCode() => StringComparer.OrdinalIgnoreCase.GetHashCode(_value ?? "");

    public override string ToString() => _value;
}
