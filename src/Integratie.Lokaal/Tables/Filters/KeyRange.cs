namespace Integratie.Lokaal.Tables.Filters;

/// <summary>The keys from <paramref name="Low"/> up to, not including, <paramref name="High"/>; null is without end.</summary>
internal readonly record struct KeyRange(string Low, string? High)
{
    public static readonly KeyRange All = new("", null);

    public bool IsPoint => High is not null && High == After(Low);

    public bool IsEmpty => High is not null && KeyOrder.Compare(Low, High) >= 0;

    /// <summary>The first key behind this one: keys have no control characters, so nothing lies between.</summary>
    public static string After(string key) => key + '\0';

    public static KeyRange Of(Operator @operator, string key) => @operator switch
    {
        Operator.Equal => new(key, After(key)),
        Operator.GreaterOrEqual => new(key, null),
        Operator.Greater => new(After(key), null),
        Operator.LessOrEqual => new("", After(key)),
        Operator.Less => new("", key),
        _ => All,
    };

    /// <summary>The keys in both.</summary>
    public KeyRange And(KeyRange other) => new(
        KeyOrder.Compare(Low, other.Low) >= 0 ? Low : other.Low,
        High is null ? other.High : other.High is null || KeyOrder.Compare(High, other.High) <= 0 ? High : other.High);

    /// <summary>One range around both: what lies between is read and then refused by the filter.</summary>
    public KeyRange Or(KeyRange other) => new(
        KeyOrder.Compare(Low, other.Low) <= 0 ? Low : other.Low,
        High is null || other.High is null ? null : KeyOrder.Compare(High, other.High) >= 0 ? High : other.High);
}
