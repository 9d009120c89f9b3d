using Integratie.Kern.Dossiers;
using Integratie.Kern.Normen;

namespace Integratie.Kern.Tests.Dossiers;

/// <summary>
/// Senders do not wait for each other: whatever order their messages arrive in, each sender's own order kept, the dossier ends the
/// same and nobody gets something before what it is about.
/// </summary>
public class Elke_volgorde
{
    private const string Koppeling = """
        "datum": "2025-10-15", "vorm": "vast", "contactMetGezin": true, "aanleiding": "eerste"
        """;

    // Who is intended has to be known first: a GI that nobody named is refused as soon as another GI has the child.
    private const string Verzoek = """
        "datum": "2025-09-20", "beoogdeGi": "@a"
        """;

    private static readonly (string Zender, string Wat, Func<Kindproef, Kindproef> Stap)[] Stappen =
    [
        ("rbrot", "uitspraak", proef => proef.Uitspraak("u1", ("geheimAdres", "true"), ("opSchrift", null))),
        ("rbrot", "correctie", proef => proef.Uitspraak("u2", ("corrigeert", "\"u1\""), ("opSchrift", null), ("geheimAdres", "true"))),
        ("om", "vonnis", proef => proef.Uitspraak("j1", De_uitspraak.Reclassering("b"))),
        ("a", "koers", proef => proef.Stuur("a", "koers.bepaald", De_uitspraak.Koers, id: "k1")),
        ("a", "koppeling", proef => proef.Stuur("a", "jeugdbeschermer.gekoppeld", Koppeling, id: "k2")),
        ("a", "bepaling", proef => proef.Stuur("a", "bepaling.gedaan", De_bepaling.Bepaling("0599"), id: "b1")),
        ("a", "verhuizing", proef => proef.Stuur("a", "woonplaats.gewijzigd", De_bevoegdheid.Verhuizing("0599", "0518", "2025-11-25"), id: "w1")),
    ];

    public static TheoryData<int> Toevallen => [.. Enumerable.Range(1, 60)];

    [Theory]
    [MemberData(nameof(Toevallen))]
    public void Geeft_hetzelfde_dossier_en_een_geldige_volgorde(int toeval)
    {
        var verwacht = Speel(Stappen);
        var proef = Speel(Schud(new Random(toeval)));
        Assert.Equal(verwacht.Dossier.Gemeente, proef.Dossier.Gemeente);
        Assert.Equal(verwacht.Dossier.GeheimAdres, proef.Dossier.GeheimAdres);
        Assert.Equal(Beheer.Gis(verwacht.Dossier), Beheer.Gis(proef.Dossier));
        Assert.Equal(Standen(verwacht), Standen(proef));
        Assert.Empty(proef.Dossier.Aangehouden);
        Assert.Equal(Relais(verwacht), Relais(proef));
        Assert.All(proef.Alles.GroupBy(l => l.Ontvanger), InVolgorde);
    }

    private static Kindproef Speel(IEnumerable<(string Zender, string Wat, Func<Kindproef, Kindproef> Stap)> stappen) =>
        stappen.Aggregate(new Kindproef().Op("2025-11-30").Stuur("rvdk", "verzoek.ingediend", Verzoek), (proef, stap) => stap.Stap(proef));

    private static IEnumerable<(string Zender, string Wat, Func<Kindproef, Kindproef> Stap)> Schud(Random toeval)
    {
        var perZender = Stappen.GroupBy(stap => stap.Zender).Select(groep => new Queue<(string, string, Func<Kindproef, Kindproef>)>(groep)).ToList();
        while (perZender.Count > 0)
        {
            var gekozen = perZender[toeval.Next(perZender.Count)];
            yield return gekozen.Dequeue();
            if (gekozen.Count == 0)
                perZender.Remove(gekozen);
        }
    }

    private static IEnumerable<string> Standen(Kindproef proef) => proef.Dossier.Klokken.Trajecten
        .SelectMany(t => t.Termijnen.Select(
            termijn => $"{t.Familie} {termijn.Gi} {termijn.Norm.Naam}/{termijn.Norm.Klok} {termijn.Beeld.Einde} {termijn.Beeld.VoldaanOp}"))
        .Order();

    // What goes to a gemeente depends on where the child is known to live by then, and the GI's of a move on who is known by then.
    private static IEnumerable<string> Relais(Kindproef proef) => proef.Alles
        .Where(l => l.GebeurtenisId is "u1" or "u2" or "j1" or "k1" or "k2" or "b1" && l.Rol != Kern.Deelnemers.Rol.Gemeente)
        .Select(l => $"{l.GebeurtenisId} {Kindproef.Regel(l)}").Distinct().Order();

    private static void InVolgorde(IGrouping<string, Levering> ontvanger)
    {
        var lijst = ontvanger.ToList();
        Assert.Equal(Enumerable.Range(1, lijst.Count).Select(n => (long)n), lijst.Select(l => l.Volgnummer));
        var eerste = lijst.FindIndex(l => l.Naam.StartsWith("uitspraak.", StringComparison.Ordinal));
        if (lijst[0].Rol == Kern.Deelnemers.Rol.Toezicht)
            return;
        Assert.All(lijst.Where(l => l.Naam.StartsWith("norm.", StringComparison.Ordinal)), norm => Assert.InRange(eerste, 0, lijst.IndexOf(norm) - 1));
        var plaatsVan = (string id) => lijst.FindIndex(l => l.GebeurtenisId == id);
        if (plaatsVan("u2") >= 0 && plaatsVan("u1") >= 0)
            Assert.InRange(plaatsVan("u1"), 0, plaatsVan("u2") - 1);
    }
}
