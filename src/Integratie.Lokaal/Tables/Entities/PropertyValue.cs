namespace Integratie.Lokaal.Tables.Entities;

internal static class PropertyValue
{
    /// <summary>A property that has a value keeps its type; whole numbers widen. As the SDK does, so that a slip fails here too.</summary>
    /// <exception cref="InvalidOperationException">The new value is of another type.</exception>
    public static object? Coerce(object? present, object? value) => (present, value) switch
    {
        (null, _) or (_, null) => value,
        (long, int number) => (long)number,
        (double, int number) => (double)number,
        (int, long or double) => value,
        _ when present.GetType() == value.GetType() => value,
        _ => throw new InvalidOperationException($"A {value.GetType().Name} cannot take the place of a {present.GetType().Name}."),
    };
}
