using System.Collections;
using Integratie.Kern.Berichten;
using Integratie.Kern.Normen;
using static Integratie.Kern.Tests.Normen.Proef;
using static Integratie.Kern.Tests.Tijd.Dagen;

namespace Integratie.Kern.Tests.Normen;

/// <summary>A GI can report very much about one child, and with each report the terms are worked out anew from all of it.</summary>
public class VeelFeitenTests
{
    private const string Zaak = "C-10-707628-JERK-25-2021";

    [Fact]
    public void Over_elk_feit_worden_de_andere_niet_nog_eens_nagelopen()
    {
        var (gelezen, dubbel) = (Gelezen(100), Gelezen(200));
        Assert.InRange(gelezen, 100, int.MaxValue);
        Assert.InRange(dubbel, 0, 3 * gelezen);
    }

    /// <summary>How many facts are read to see a dossier with so many reports in it.</summary>
    private static int Gelezen(int meldingen)
    {
        var proef = new Proef().Op("2026-01-05").Uitspraak("ots", "A", "2026-01-05", Maatregel("11", Aard.Nieuw, "2026-01-05"));
        for (var n = 0; n < meldingen; n++)
            proef.Neem(new JeugdbeschermerLosgekoppeld($"los-{n}", "A", D("2026-01-06"), Zaak));
        var feiten = new Geteld<BekendFeit>(proef.Stand.Feiten);
        var beeld = Dossierbeeld.Van(proef.Stand with { Feiten = feiten }, M("2026-02-01T00:00:00Z"), Normenset.Standaard);
        Assert.Single(beeld.Trajecten);
        return feiten.Gelezen;
    }

    private sealed class Geteld<T>(IReadOnlyList<T> lijst) : IReadOnlyList<T>
    {
        public int Gelezen { get; private set; }

        public int Count => lijst.Count;

        public T this[int n]
        {
            get
            {
                Gelezen++;
                return lijst[n];
            }
        }

        public IEnumerator<T> GetEnumerator() => Enumerable.Range(0, Count).Select(n => this[n]).GetEnumerator();

        IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
    }
}
