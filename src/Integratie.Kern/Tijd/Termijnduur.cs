using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;
using Integratie.Kern.Berichten;

namespace Integratie.Kern.Tijd;

/// <summary>The length of a term, written as <c>5-werkdagen</c>, <c>6-weken</c> or <c>3-maanden</c>.</summary>
[JsonConverter(typeof(TermijnduurConverter))]
public readonly record struct Termijnduur
{
    /// <summary>The longest term; it bounds the work of counting (1000 werkdagen is about four years).</summary>
    public const int Hoogste = 1000;

    /// <exception cref="ArgumentOutOfRangeException">The number is not 1 to <see cref="Hoogste"/>.</exception>
    public Termijnduur(int aantal, Termijneenheid eenheid)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(aantal, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(aantal, Hoogste);
        Aantal = aantal;
        Eenheid = eenheid;
    }

    public int Aantal { get; }

    public Termijneenheid Eenheid { get; }

    /// <summary>What is expected, for a fault message.</summary>
    public static string Verwacht =>
        $"verwacht <aantal>-werkdagen, <aantal>-weken of <aantal>-maanden, met een aantal van 1 t/m {Hoogste}, bijvoorbeeld 5-werkdagen";

    /// <summary>False for anything but exactly this spelling, with a number from 1 to <see cref="Hoogste"/> without leading zeros.</summary>
    public static bool TryLees([NotNullWhen(true)] string? tekst, out Termijnduur duur)
    {
        duur = default;
        var streep = tekst?.IndexOf('-') ?? -1;
        if (streep is < 1 or > 4
            || tekst![0] == '0'
            || !int.TryParse(tekst.AsSpan(0, streep), NumberStyles.None, CultureInfo.InvariantCulture, out var aantal)
            || aantal > Hoogste
            || Draadnaam.Lees<Termijneenheid>(tekst[(streep + 1)..]) is not { } eenheid)
        {
            return false;
        }

        duur = new Termijnduur(aantal, eenheid);
        return true;
    }

    public override string ToString() => $"{Aantal}-{Draadnaam.Van(Eenheid)}";

    private sealed class TermijnduurConverter : JsonConverter<Termijnduur>
    {
        public override Termijnduur Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
            TryLees(reader.GetString(), out var duur) ? duur : throw new JsonException(Verwacht);

        public override void Write(Utf8JsonWriter writer, Termijnduur value, JsonSerializerOptions options) =>
            writer.WriteStringValue(value.ToString());
    }
}
