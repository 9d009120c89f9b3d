using System.Text.Json;
using Integratie.Kern.Berichten;
using Integratie.Kern.Normen;
using Integratie.Kern.Tijd;
using NodaTime;
using static Integratie.Kern.Tests.Normen.Proef;
using static Integratie.Kern.Tests.Tijd.Dagen;

namespace Integratie.Kern.Tests.Normen;

/// <summary>Facts may arrive in any order: what is true in the end is the same, and nothing is told twice.</summary>
public class VolgordeTests
{
    private static readonly Instant Nu = M("2026-03-02T08:00:00Z");

    private static readonly Feit[] Feiten =
    [
        new UitspraakGedaan("vots", "A", D("2026-01-05"), [Maatregel("12", Aard.Nieuw, "2026-01-05", "2026-01-30")]),
        new Kennisgegeven("k1", "vots", "A", M("2026-01-06T08:00:00Z")),
        new JeugdbeschermerGekoppeld("j1", "A", D("2026-01-08"), Koppelvorm.Vast, true, true, Aanleiding.Eerste),
        new UitspraakGedaan("ots", "A", D("2026-01-29"), [Maatregel("11", Aard.Nieuw, "2026-01-31", "2027-01-30")]),
        new KoersBepaald("koers", "A", D("2026-02-10"), true, true, Antwoord.Ja, Antwoord.Ja, Antwoord.Ja),
        new UitspraakGedaan("ots-2", "A", D("2026-01-29"), [Maatregel("11", Aard.Nieuw, "2026-01-31", "2026-12-31")], Corrigeert: "ots"),
    ];

    [Fact]
    public void In_welke_volgorde_feiten_ook_binnenkomen_de_uitkomst_is_dezelfde()
    {
        var verwacht = Beeld(Speel(Feiten, out _));
        foreach (var volgorde in Volgordes(Feiten))
        {
            var stand = Speel(volgorde, out _);
            Assert.Equal(verwacht, Beeld(stand));
        }
    }

    [Fact]
    public void In_elke_volgorde_wordt_elke_termijn_een_keer_zonder_correctie_gestart_en_eindigt_zij_gehaald()
    {
        foreach (var volgorde in Volgordes(Feiten))
        {
            var stand = Speel(volgorde, out var berichten);
            foreach (var groep in berichten.GroupBy(bericht => (bericht.Traject, bericht.Norm, bericht.Klok)))
            {
                Assert.Single(groep, bericht => bericht is { Soort: Normsoort.Gestart, Gecorrigeerd: false });
                Assert.Equal(Normsoort.Gestart, groep.First().Soort);
            }

            Assert.All(
                stand.Trajecten.Where(traject => !traject.Opgeheven).SelectMany(traject => traject.Termijnen)
                    .Where(termijn => termijn.Norm.Naam != Normnaam.Hulp),
                termijn => Assert.Equal(Normsoort.Gehaald, termijn.Gemeld?.Laatste));
        }
    }

    private static Klokstand Speel(IEnumerable<Feit> feiten, out List<Normbericht> berichten)
    {
        var stand = Klokstand.Leeg;
        berichten = [];
        foreach (var feit in feiten)
        {
            var uitkomst = Klokken.Verwerk(stand, feit, Nu, Normenset.Standaard);
            stand = uitkomst.Stand;
            berichten.AddRange(uitkomst.Berichten);
        }

        return stand;
    }

    // What holds now; numbers and history tell how it came about and may differ.
    private static string Beeld(Klokstand stand) => JsonSerializer.Serialize(
        from traject in stand.Trajecten
        where !traject.Opgeheven
        select new
        {
            traject.Familie,
            traject.Start,
            traject.Begin,
            traject.LaatsteDag,
            traject.Gi,
            Termijnen = traject.Termijnen.Select(termijn => new { termijn.Norm.Naam, termijn.Norm.Klok, termijn.Beeld }),
        },
        KernJson.Options);

    private static IEnumerable<Feit[]> Volgordes(Feit[] feiten) =>
        feiten.Length == 1
            ? [feiten]
            : feiten.SelectMany((eerste, plaats) =>
                Volgordes([.. feiten[..plaats], .. feiten[(plaats + 1)..]]).Select(rest => (Feit[])[eerste, .. rest]));
}
