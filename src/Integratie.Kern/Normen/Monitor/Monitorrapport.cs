using System.Text.Json.Serialization;
using Integratie.Kern.Identificatie;
using NodaTime;

namespace Integratie.Kern.Normen;

/// <summary>The answer of <c>GET /v1/monitor</c>.</summary>
public sealed record Monitorrapport(
    LocalDate Peildatum,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.Never)] LocalDate? Van,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.Never)] LocalDate? Tot,
    Monitorniveau Per,
    IReadOnlyList<Rapportrij> Rijen,
    IReadOnlyList<Definitie> Definities)
{
    /// <param name="tellingen">All rows of the level, also those that the caller will not see: hiding small counts needs them.</param>
    /// <param name="open">The codes of rows that the caller may see as they are: its own, or for beheer all.</param>
    /// <param name="ginaam">The name of a GI by its OIN.</param>
    /// <param name="codes">Rows that are there also without counts, such as the caller's own.</param>
    /// <param name="overal">
    /// The same counts per gemeente and per GI, for whoever may ask other levels too: small counts are then hidden so that no call on
    /// another level reveals them. Null where all rows are open.
    /// </param>
    public static Monitorrapport Maak(
        Monitorvraag vraag,
        IReadOnlyDictionary<string, Rijtelling> tellingen,
        Normenset normen,
        Func<string, bool> open,
        Func<string, string?> ginaam,
        IReadOnlyCollection<string>? codes = null,
        Regiototaal? overal = null)
    {
        var alle = tellingen.Keys.Union(codes ?? []).Union(vraag.Per == Monitorniveau.Land ? [Monitortelling.Land] : []);
        var rijen = alle.Select(code => new Rijopbouw(
            code, Naam(vraag.Per, code, ginaam), tellingen.GetValueOrDefault(code) ?? new Rijtelling(), normen, open(code))).ToList();
        List<Celblad> bladen = [.. rijen.Where(rij => !rij.IsOpen).Select(rij => rij.Blad)];
        Onderdrukking.Pas(bladen, overal is null ? [new Celgroep(null, bladen)] : Monitorboom.Groepen(overal, Blad));
        return new Monitorrapport(
            vraag.Peildatum,
            vraag.Van,
            vraag.Tot,
            vraag.Per,
            [.. rijen.Select(rij => rij.Rij(normen.Stoplicht))
                .OrderBy(rij => rij.Code == Monitortelling.Onbekend).ThenBy(rij => rij.Naam, StringComparer.Ordinal)],
            Normen.Definities.Van(normen));

        Celblad Blad(Monitorniveau niveau, string code, Rijtelling telling) =>
            (niveau == vraag.Per ? rijen.Find(rij => rij.Code == code) : null)?.Blad ?? new Rijopbouw(code, code, telling, normen, open: false).Blad;
    }

    private static string Naam(Monitorniveau per, string code, Func<string, string?> ginaam) => code switch
    {
        Monitortelling.Onbekend => "Onbekend",
        _ when per == Monitorniveau.Land => "Nederland",
        _ when per == Monitorniveau.Gi => ginaam(code) ?? code,
        _ when per == Monitorniveau.Gemeente => Gemeenten.Vind(code)?.Naam ?? code,
        _ => code,
    };
}
