using System.Text.Json.Serialization;

namespace Integratie.Kern.Normen;

/// <summary>A lead time; null without values, and where fewer than five would be seen.</summary>
/// <param name="Eenheid"><c>s</c> or <c>d</c>.</param>
public sealed record Rapportduur(
    [property: JsonIgnore(Condition = JsonIgnoreCondition.Never)] long? P50,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.Never)] long? P90,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.Never)] long? Max,
    string Eenheid)
{
    internal static Rapportduur Van(Verdeling verdeling, Ketenstap stap, bool open)
    {
        var eenheid = stap == Ketenstap.UitspraakKennisgeving ? "s" : "d";
        return !open && verdeling.Aantal < 5
            ? new Rapportduur(null, null, null, eenheid)
            : new Rapportduur(verdeling.Percentiel(50), verdeling.Percentiel(90), verdeling.Hoogste, eenheid);
    }
}
