using System.Globalization;
using System.Xml;

namespace Integratie.Lokaal.Tables.Filters;

/// <summary>Writes values as constants of the filter language, quoted where needed.</summary>
internal static class FilterText
{
    public static string Create(FormattableString filter)
    {
        ArgumentNullException.ThrowIfNull(filter);
        return string.Format(CultureInfo.InvariantCulture, filter.Format, [.. filter.GetArguments().Select(Constant)]);
    }

    private static string Constant(object? value) => value switch
    {
        string text => $"'{text.Replace("'", "''", StringComparison.Ordinal)}'",
        bool truth => truth ? "true" : "false",
        int number => number.ToString(CultureInfo.InvariantCulture),
        long number => number.ToString(CultureInfo.InvariantCulture) + "L",
        double number => number.ToString(CultureInfo.InvariantCulture),
        Guid id => $"guid'{id}'",
        DateTimeOffset moment => DateTimeConstant(moment.UtcDateTime),
        DateTime { Kind: DateTimeKind.Utc } moment => DateTimeConstant(moment),
        _ => throw new NotSupportedException($"A value of type {value?.GetType().Name ?? "null"} is not supported in a filter."),
    };

    private static string DateTimeConstant(DateTime utc) => $"datetime'{XmlConvert.ToString(utc, XmlDateTimeSerializationMode.RoundtripKind)}'";
}
