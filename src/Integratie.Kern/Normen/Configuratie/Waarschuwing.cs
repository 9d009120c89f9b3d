using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;
using Integratie.Kern.Tijd;
using NodaTime;

namespace Integratie.Kern.Normen;

/// <summary>How long before its end a term is <c>nadert</c>, written as <c>1-werkdagen</c> or <c>7-dagen</c>.</summary>
[JsonConverter(typeof(WaarschuwingConverter))]
public readonly record struct Waarschuwing
{
    private const string Werkdagen = "werkdagen";
    private const string Dagen = "dagen";

    private Waarschuwing(int aantal, bool inWerkdagen) => (Aantal, InWerkdagen) = (aantal, inWerkdagen);

    public static string Verwacht => "verwacht <aantal>-werkdagen of <aantal>-dagen, met een aantal van 1 t/m 366, bijvoorbeeld 7-dagen";

    public int Aantal { get; }

    public bool InWerkdagen { get; }

    public static bool TryLees([NotNullWhen(true)] string? tekst, out Waarschuwing waarschuwing)
    {
        waarschuwing = default;
        var delen = tekst?.Split('-') ?? [];
        if (delen.Length != 2
            || delen[1] is not (Werkdagen or Dagen)
            || !int.TryParse(delen[0], NumberStyles.None, CultureInfo.InvariantCulture, out var aantal)
            || aantal is < 1 or > 366)
        {
            return false;
        }

        waarschuwing = new Waarschuwing(aantal, delen[1] == Werkdagen);
        return true;
    }

    /// <summary>The first day on which a term that ends on <paramref name="einde"/> is nadert.</summary>
    public LocalDate Vanaf(LocalDate einde, Kalender kalender, Kalenderbeleid beleid) =>
        InWerkdagen ? kalender.WerkdagenVoor(einde, Aantal, beleid) : einde.PlusDays(-Aantal);

    public override string ToString() => $"{Aantal}-{(InWerkdagen ? Werkdagen : Dagen)}";

    private sealed class WaarschuwingConverter : JsonConverter<Waarschuwing>
    {
        public override Waarschuwing Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
            TryLees(reader.GetString(), out var waarschuwing) ? waarschuwing : throw new JsonException(Verwacht);

        public override void Write(Utf8JsonWriter writer, Waarschuwing value, JsonSerializerOptions options) =>
            writer.WriteStringValue(value.ToString());
    }
}
