using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Integratie.Kern.Normen;

/// <summary>A count in a report: a number, <c>"&lt;5"</c> for 1 to 4, or null where it is hidden because a total would reveal another.</summary>
[JsonConverter(typeof(CelConverter))]
public readonly record struct Cel
{
    /// <summary>What stands in the place of a count of 1 to 4.</summary>
    public const string Klein = "<5";

    /// <summary>The smallest count, but for 0, that may be shown.</summary>
    public const int KleinsteOpen = 5;

    private readonly Toestand toestand;
    private readonly int aantal;

    private Cel(int aantal, Toestand toestand) => (this.aantal, this.toestand) = (aantal, toestand);

    private enum Toestand
    {
        Open,
        Klein,
        Verborgen,
    }

    /// <summary>A hidden cell, of which nothing may be seen.</summary>
    public static Cel Verborgen => new(0, Toestand.Verborgen);

    public bool IsOpen => toestand == Toestand.Open;

    public static Cel Van(int aantal) => new(aantal, Toestand.Open);

    internal bool IsKlein => toestand == Toestand.Klein;

    internal static Cel VanKlein() => new(0, Toestand.Klein);

    /// <summary>As in CSV: the number, <see cref="Klein"/>, or empty.</summary>
    public override string ToString() => toestand switch
    {
        Toestand.Open => aantal.ToString(CultureInfo.InvariantCulture),
        Toestand.Klein => Klein,
        _ => "",
    };

    private sealed class CelConverter : JsonConverter<Cel>
    {
        public override Cel Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => reader.TokenType switch
        {
            JsonTokenType.Number => Van(reader.GetInt32()),
            JsonTokenType.String => VanKlein(),
            _ => Verborgen,
        };

        public override void Write(Utf8JsonWriter writer, Cel value, JsonSerializerOptions options)
        {
            if (value.IsOpen)
            {
                writer.WriteNumberValue(value.aantal);
            }
            else if (value.toestand == Toestand.Klein)
            {
                writer.WriteStringValue(Klein);
            }
            else
            {
                writer.WriteNullValue();
            }
        }
    }
}
