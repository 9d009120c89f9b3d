using Integratie.Kern.Berichten;
using Integratie.Kern.Normen;
using static Integratie.Kern.Tests.Normen.Proef;
using static Integratie.Kern.Tests.Tijd.Dagen;

namespace Integratie.Kern.Tests.Normen;

/// <summary>
/// Rule "Two families at once: two trajecten in one dossier, each with its own GI and clocks", when both have the same GI: the zaaknummer
/// of a report says which it is about. A zaaknummer that points at neither is about all that the GI carries out.
/// </summary>
public class EenGiTweeFamiliesTests
{
    private const string Bescherming = "C-10-1";
    private const string Reclassering = "10-22";

    private static Proef Beide() => new Proef().Op("2026-01-05")
        .Neem(new UitspraakGedaan("ots", "A", D("2026-01-05"), [Maatregel("11", Aard.Nieuw, "2026-01-05", "2027-01-04")], Zaken: [Bescherming]))
        .Neem(new UitspraakGedaan("jr", "A", D("2026-01-05"), [Maatregel("41", Aard.Nieuw, "2026-01-05", "2027-01-04")], Zaken: [Reclassering]));

    [Theory]
    [InlineData(Bescherming, "gehaald", "loopt")]
    [InlineData(Reclassering, "loopt", "gehaald")]
    [InlineData("C-99-9", "gehaald", "gehaald")]
    [InlineData(null, "gehaald", "gehaald")]
    public void Wat_een_norm_haalt_telt_voor_de_zaak_die_de_GI_noemt(string? zaak, string bescherming, string reclassering)
    {
        var dag = D("2026-01-07");
        var proef = Beide().Op("2026-01-07")
            .Neem(new JeugdbeschermerGekoppeld("k", "A", dag, Koppelvorm.Vast, true, null, Aanleiding.Eerste, zaak))
            .Neem(new KoersBepaald("p", "A", dag, true, true, Antwoord.Ja, Antwoord.Ja, Antwoord.Ja, zaak))
            .Neem(new HulpGestart("h", "A", dag, false, false, Passend.Ja, zaak));

        foreach (var norm in new[] { "jeugdbeschermer", "koers", "hulp" })
            Assert.Equal(
                [$"{norm}/uitspraak {bescherming}", $"{norm}/uitspraak {reclassering}"],
                proef.Standen("2026-01-07").Where(stand => stand.StartsWith($"{norm}/uitspraak")));
    }

    [Theory]
    [InlineData(Bescherming, "ja", "onbekend")]
    [InlineData(Reclassering, "onbekend", "ja")]
    public void Wat_losgekoppeld_verkort_verklaard_of_bepaald_wordt_ook(string zaak, string bescherming, string reclassering)
    {
        var proef = Beide().Op("2026-01-06")
            .Neem(new TermijnVerkort("v", "A", Normnaam.Koers, D("2026-01-20"), zaak))
            .Neem(new VerklaringGegeven("x", "A", Normnaam.Hulp, Verklaringsreden.Instroomstop, D("2026-05-01"), zaak))
            .Neem(new BepalingGedaan("b", "A", D("2026-01-06"), zaak))
            .Neem(new HulpGestart("h", null, D("2026-01-06"), false, false, Passend.Ja, zaak));
        var beeld = Dossierbeeld.Van(proef.Stand, M("2026-01-07T00:00:00Z"), Normenset.Standaard);

        string[] verwacht = [bescherming, reclassering];
        var koers = beeld.Trajecten.Select(traject => traject.Termijnen.Single(termijn => termijn.Norm.Naam == Normnaam.Koers).Beeld.Einde == D("2026-01-20"));
        Assert.Equal(verwacht, koers.Select(Antwoord));
        Assert.Equal(verwacht, beeld.Trajecten.Select(traject => Antwoord(traject.Verklaringen.Count > 0)));
        Assert.Equal(verwacht, beeld.Trajecten.Select(traject => Antwoord(traject.Uitkomst.Doorlooptijden.ContainsKey(Ketenstap.BepalingHulp))));
        Assert.Equal(verwacht, beeld.Trajecten.Select(traject => Antwoord(traject.Uitkomst.Hulp)));

        static string Antwoord(bool ja) => ja ? "ja" : "onbekend";
    }

    [Fact]
    public void Een_jeugdbeschermer_die_in_een_zaak_vertrekt_blijft_in_de_andere()
    {
        var proef = Beide().Op("2026-01-07")
            .Neem(new JeugdbeschermerGekoppeld("k", "A", D("2026-01-07"), Koppelvorm.Vast, true, null, Aanleiding.Eerste, "C-99-9"))
            .Op("2026-02-02").Neem(new JeugdbeschermerLosgekoppeld("l", "A", D("2026-02-02"), Reclassering));
        var beeld = Dossierbeeld.Van(proef.Stand, M("2026-02-03T00:00:00Z"), Normenset.Standaard);

        Assert.Equal([null, Zonderlijst.Bestaand], beeld.Trajecten.Select(traject => traject.Uitkomst.Zonder));
    }

    [Fact]
    public void Een_zaaknummer_van_een_eerdere_maatregel_van_dezelfde_familie_is_hetzelfde_traject()
    {
        var proef = Beide().Op("2026-12-01")
            .Neem(new UitspraakGedaan("voogdij", "A", D("2026-12-01"), [Maatregel("21", Aard.Nieuw, "2027-01-05")], Zaken: ["C-10-333"]))
            .Op("2027-02-01").Neem(new KoersBepaald("p", "A", D("2027-02-01"), true, true, Antwoord.Ja, Antwoord.Ja, Antwoord.Nee, Bescherming));
        var beeld = Dossierbeeld.Van(proef.Stand, M("2027-02-02T00:00:00Z"), Normenset.Standaard);

        Assert.Equal([Antwoord.Nee, null], beeld.Trajecten.Select(traject => traject.Uitkomst.Gedragen));
    }
}
