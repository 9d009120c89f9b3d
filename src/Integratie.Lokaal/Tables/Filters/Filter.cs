using System.Text;
using Integratie.Lokaal.Tables.Entities;

namespace Integratie.Lokaal.Tables.Filters;

/// <summary>A condition on rows; what it says of the keys also bounds what is read at all.</summary>
internal abstract class Filter
{
    public abstract bool Matches(in FilterRow row);

    /// <summary>The values of the key property outside of which nothing matches.</summary>
    public abstract KeyRange Range(string keyProperty);
}

internal sealed class AndFilter(Filter left, Filter right) : Filter
{
    public override bool Matches(in FilterRow row) => left.Matches(row) && right.Matches(row);

    public override KeyRange Range(string keyProperty) => left.Range(keyProperty).And(right.Range(keyProperty));
}

internal sealed class OrFilter(Filter left, Filter right) : Filter
{
    public override bool Matches(in FilterRow row) => left.Matches(row) || right.Matches(row);

    public override KeyRange Range(string keyProperty) => left.Range(keyProperty).Or(right.Range(keyProperty));
}

internal sealed class NotFilter(Filter condition) : Filter
{
    public override bool Matches(in FilterRow row) => !condition.Matches(row);

    public override KeyRange Range(string keyProperty) => KeyRange.All;
}

/// <summary>A property against a constant. A row without the property, or with one of another type, does not match, whatever the operator.</summary>
internal sealed class Comparison(string property, Operator @operator, object constant) : Filter
{
    private readonly byte[] _name = Encoding.UTF8.GetBytes(property);

    public override bool Matches(in FilterRow row)
    {
        if (row.Find(property, _name) is not { } value || value.GetType() != constant.GetType()) return false;
        return @operator switch
        {
            Operator.Equal => AreEqual(value),
            Operator.NotEqual => !AreEqual(value),
            Operator.Greater => Compare(value) > 0,
            Operator.GreaterOrEqual => Compare(value) >= 0,
            Operator.Less => Compare(value) < 0,
            _ => Compare(value) <= 0,
        };
    }

    public override KeyRange Range(string keyProperty) =>
        keyProperty == property && constant is string key ? KeyRange.Of(@operator, key) : KeyRange.All;

    private bool AreEqual(object value) => value is byte[] bytes ? bytes.AsSpan().SequenceEqual((byte[])constant) : value.Equals(constant);

    private int Compare(object value) =>
        value is string text ? KeyOrder.Compare(text, (string)constant) : ((IComparable)value).CompareTo(constant);
}
