using Integratie.Kern.Berichten;
using Integratie.Kern.Normen;
using Integratie.Kern.Tijd;
using static Integratie.Kern.Tests.Normen.Proef;
using static Integratie.Kern.Tests.Tijd.Dagen;

namespace Integratie.Kern.Tests.Normen;

/// <summary>Outcomes that stand apart from a norm met in time: vast, gedragen, the list without a vaste jeugdbeschermer, the past.</summary>
public class UitkomstTests
{
    private static Proef MetOts() => new Proef().Op("2026-01-05")
        .Uitspraak("ots", "A", "2026-01-05", Maatregel("11", Aard.Nieuw, "2026-01-05", "2027-01-04"));

    private static Trajectuitkomst Beeld(Proef proef, string peildatum = "2026-12-31") =>
        Assert.Single(Dossierbeeld.Van(proef.Stand, Amsterdam.EersteMomentNa(D(peildatum)), Normenset.Standaard).Trajecten).Uitkomst;

    [Fact]
    public void Een_kind_zonder_jeugdbeschermer_staat_als_nieuw_op_de_lijst() =>
        Assert.Equal(Zonderlijst.Nieuw, Beeld(MetOts()).Zonder);

    [Theory]
    [InlineData(Koppelvorm.Tijdelijk)]
    [InlineData(Koppelvorm.Bureaudienst)]
    [InlineData(Koppelvorm.Wachtlijst)]
    public void Een_kind_met_alleen_een_tijdelijke_jeugdbeschermer_of_een_lijst_staat_als_nieuw_op_de_lijst(Koppelvorm vorm) =>
        Assert.Equal(Zonderlijst.Nieuw, Beeld(MetOts().Koppel("A", "2026-01-06", vorm, true, true)).Zonder);

    [Fact]
    public void Een_kind_met_een_vaste_jeugdbeschermer_staat_niet_op_de_lijst() =>
        Assert.Null(Beeld(MetOts().Koppel("A", "2026-01-06")).Zonder);

    [Fact]
    public void Een_kind_dat_zijn_vaste_jeugdbeschermer_verloor_staat_als_bestaand_op_de_lijst_tot_er_een_nieuwe_is()
    {
        var proef = MetOts().Op("2026-01-06").Koppel("A", "2026-01-06").Op("2026-03-02").Ontkoppel("A", "2026-03-02");
        Assert.Equal(Zonderlijst.Bestaand, Beeld(proef).Zonder);
        proef.Op("2026-03-20").Koppel("A", "2026-03-20", aanleiding: Aanleiding.Verloop);
        Assert.Null(Beeld(proef).Zonder);
        Assert.Equal(Zonderlijst.Bestaand, Beeld(proef, "2026-03-19").Zonder);
    }

    [Fact]
    public void Wie_op_een_dag_vertrekt_en_wordt_opgevolgd_laat_het_kind_niet_zonder() => Assert.Null(
        Beeld(MetOts().Koppel("A", "2026-01-06").Ontkoppel("A", "2026-03-02").Koppel("A", "2026-03-02", aanleiding: Aanleiding.Verloop)).Zonder);

    [Theory]
    [InlineData(Koppelvorm.Tijdelijk)]
    [InlineData(Koppelvorm.Wachtlijst)]
    public void Van_vast_naar_tijdelijk_of_een_lijst_is_ook_bestaand(Koppelvorm vorm) => Assert.Equal(
        Zonderlijst.Bestaand,
        Beeld(MetOts().Koppel("A", "2026-01-06").Koppel("A", "2026-03-02", vorm)).Zonder);

    [Fact]
    public void Bij_een_nieuwe_GI_staat_het_kind_op_de_lijst_tot_die_er_een_koppelt()
    {
        var proef = MetOts().Koppel("A", "2026-01-06").Op("2026-02-02").DraagOver("over", "A", "B", "2026-02-02");
        Assert.Equal(Zonderlijst.Bestaand, Beeld(proef).Zonder);
        Assert.Null(Beeld(proef.Koppel("B", "2026-02-03")).Zonder);
    }

    [Theory]
    [InlineData(new[] { Aanleiding.Eerste }, Antwoord.Ja)]
    [InlineData(new[] { Aanleiding.Eerste, Aanleiding.Verloop }, Antwoord.Ja)]
    [InlineData(new[] { Aanleiding.Eerste, Aanleiding.Verloop, Aanleiding.Ziekte }, Antwoord.Nee)]
    [InlineData(new[] { Aanleiding.Eerste, Aanleiding.Gepland, Aanleiding.Gepland, Aanleiding.Ziekte }, Antwoord.Ja)]
    public void Vast_is_hooguit_een_wisseling_door_verloop_of_ziekte_en_gepland_telt_niet(Aanleiding[] koppelingen, Antwoord vast)
    {
        var proef = MetOts();
        var dag = D("2026-01-06");
        foreach (var aanleiding in koppelingen)
        {
            proef.Koppel("A", dag.ToString("uuuu-MM-dd", null), aanleiding: aanleiding);
            dag = dag.PlusDays(30);
        }

        Assert.Equal(vast, Beeld(proef).Vast);
        Assert.Equal(koppelingen.Length - 1, Beeld(proef).Wisselingen);
    }

    [Fact]
    public void Vast_is_nee_na_een_terugkeer_naar_een_wachtlijst_ook_als_er_weer_een_vaste_komt() => Assert.Equal(
        Antwoord.Nee,
        Beeld(MetOts().Koppel("A", "2026-01-06").Koppel("A", "2026-02-02", Koppelvorm.Wachtlijst).Koppel("A", "2026-03-02")).Vast);

    [Fact]
    public void Een_wachtlijst_voor_de_eerste_jeugdbeschermer_is_geen_terugkeer() => Assert.Equal(
        Antwoord.Ja, Beeld(MetOts().Koppel("A", "2026-01-06", Koppelvorm.Wachtlijst).Koppel("A", "2026-02-02")).Vast);

    [Fact]
    public void Vast_blijft_onbekend_zonder_vaste_jeugdbeschermer_en_bij_wisselingen_zonder_reden()
    {
        Assert.Equal(Antwoord.Onbekend, Beeld(MetOts()).Vast);
        Assert.Equal(Antwoord.Onbekend, Beeld(MetOts().Koppel("A", "2026-01-06").Ontkoppel("A", "2026-02-02")).Vast);
        Assert.Equal(
            Antwoord.Onbekend,
            Beeld(MetOts().Koppel("A", "2026-01-06").Koppel("A", "2026-02-02", aanleiding: Aanleiding.Ziekte)
                .Koppel("A", "2026-03-02", aanleiding: null)).Vast);
    }

    [Theory]
    [InlineData(Antwoord.Ja, Antwoord.Ja, Antwoord.Ja, Antwoord.Ja)]
    [InlineData(Antwoord.Ja, Antwoord.Nee, Antwoord.Ja, Antwoord.Nee)]
    [InlineData(Antwoord.Onbekend, Antwoord.Nee, Antwoord.Ja, Antwoord.Nee)]
    [InlineData(Antwoord.Ja, Antwoord.Ja, Antwoord.Onbekend, Antwoord.Onbekend)]
    public void Gedragen_is_alle_drie_ja_een_nee_is_nee_en_anders_onbekend(
        Antwoord gezin, Antwoord netwerk, Antwoord professionals, Antwoord gedragen) => Assert.Equal(
        gedragen, Beeld(MetOts().Koers("A", "2026-02-02", gezin: gezin, netwerk: netwerk, professionals: professionals)).Gedragen);

    [Fact]
    public void Zonder_volledige_koers_is_er_geen_gedragen_en_de_laatste_koers_telt()
    {
        Assert.Null(Beeld(MetOts().Koers("A", "2026-02-02", doelen: false)).Gedragen);
        Assert.Equal(
            Antwoord.Ja, Beeld(MetOts().Koers("A", "2026-03-02").Koers("A", "2026-02-02", gezin: Antwoord.Nee)).Gedragen);
    }

    [Fact]
    public void Een_peildatum_in_het_verleden_toont_wat_toen_bekend_was()
    {
        var proef = MetOts().Op("2026-01-06").InKennis("ots", "A").Op("2026-01-20").Koppel("A", "2026-01-12").Op("2026-01-21")
            .Corrigeer("ots-2", "ots", "A", "2026-01-02", Maatregel("11", Aard.Nieuw, "2026-01-02", "2027-01-01"));
        Assert.Equal(
            [
                "2026-01-04", // nothing known yet
                "2026-01-05 WachtOpStart Loopt",
                "2026-01-06 Loopt Loopt",
                "2026-01-13 Nadert Overschreden",
                "2026-01-14 Overschreden Overschreden",
                "2026-01-20 Gehaald Gehaald",
                "2026-01-21 Gehaald Overschreden",
            ],
            new[] { "2026-01-04", "2026-01-05", "2026-01-06", "2026-01-13", "2026-01-14", "2026-01-20", "2026-01-21" }.Select(dag =>
                string.Join(' ', Dossierbeeld.Van(proef.Stand, Amsterdam.EersteMomentNa(D(dag)), Normenset.Standaard).Trajecten
                    .SelectMany(traject => traject.Termijnen.Take(2)).Select(termijn => termijn.Status(D(dag)).ToString()).Prepend(dag))));
    }

    [Fact]
    public void Wat_vooruit_is_gemeld_verandert_het_beeld_op_zijn_eigen_dag_en_wat_die_dag_gebeurde_hoort_erbij()
    {
        var proef = MetOts().Op("2026-01-20").Koppel("A", "2026-02-02").Ontkoppel("A", "2026-02-03").Koers("A", "2026-02-04").Hulp("A", "2026-02-05")
            .Neem(new BepalingGedaan("b", "A", D("2026-02-06")));
        var traject = Assert.Single(Dossierbeeld.Van(proef.Stand, Amsterdam.EersteMomentNa(D("2026-02-02")), Normenset.Standaard).Trajecten);
        Assert.Null(traject.Uitkomst.Zonder);
        Assert.Equal([D("2026-02-03"), D("2026-02-04"), D("2026-02-05"), D("2026-02-06")], traject.Later.Select(later => later.Vanaf));
        Assert.Equal(
            [Zonderlijst.Bestaand, Zonderlijst.Bestaand, Zonderlijst.Bestaand, Zonderlijst.Bestaand],
            traject.Later.Select(later => later.Zonder!.Value));
        Assert.Equal([null, Antwoord.Ja, Antwoord.Ja, Antwoord.Ja], traject.Later.Select(later => later.Gedragen));
        Assert.Equal([false, false, true, true], traject.Later.Select(later => later.Hulp));
        Assert.Equal([false, false, false, true], traject.Later.Select(later => later.Doorlooptijden.ContainsKey(Ketenstap.KoersBepaling)));
    }

    [Fact]
    public void Een_vroegere_einddatum_blijft_in_een_terugblik_zoals_zij_toen_berekend_was()
    {
        var proef = MetOts();
        var lezing = Normenset.Lees(Normenset.StandaardJson.Replace("6-weken", "4-weken"));
        var koers = Dossierbeeld.Van(proef.Stand, M("2026-01-06T00:00:00Z"), lezing.Normen!).Trajecten[0].Termijnen[2];
        Assert.Equal(D("2026-02-16"), koers.Beeld.Einde);
    }

    [Fact]
    public void Doorlooptijden_lopen_van_verzoek_tot_hulp()
    {
        var proef = new Proef().Op("2026-01-02").Neem(new VerzoekIngediend("v0", D("2025-06-01"))).Neem(new VerzoekIngediend("v", D("2025-12-01")))
            .Op("2026-01-08").Neem(new UitspraakGedaan(
                "ots", "A", D("2026-01-05"), [Maatregel("11", Aard.Nieuw, "2026-01-05", "2027-01-04")], D("2026-01-07"), M("2026-01-08T08:00:00Z")))
            .Op("2026-01-08T08:00:03Z").InKennis("ots", "A").Koppel("A", "2026-01-12").Koers("A", "2026-02-02")
            .Neem(new BepalingGedaan("b", "A", D("2026-02-05"))).Hulp(null, "2026-02-10", overbrugging: true).Hulp(null, "2026-03-05")
            .Koers("A", "2026-03-09").Hulp(null, "2026-03-20").Koppel("A", "2026-03-21") // the first of each counts
            .Neem(new BepalingGedaan("b2", "A", D("2026-03-22")));
        Assert.Equal(
            [
                "verzoek-uitspraak 35", "uitspraak-op-schrift 2", "uitspraak-ontvangst 3", "uitspraak-kennisgeving 3",
                "kennisgeving-koppeling 4", "uitspraak-koppeling 7", "uitspraak-koers 28", "koers-bepaling 3", "bepaling-hulp 28",
                "uitspraak-hulp 59", "verzoek-hulp 94",
            ],
            Beeld(proef).Doorlooptijden.Select(paar => $"{Draadnaam.Van(paar.Key)} {paar.Value}"));
    }

    [Theory]
    [InlineData("C-10-1", 15)] // the request in the zaak of the decision
    [InlineData("C-10-2", 35)] // no request names that zaak: the one that names none
    [InlineData("C-10-3", 0)] // made on the day itself
    public void De_keten_begint_met_het_laatste_verzoek_in_de_zaak_van_de_uitspraak(string zaak, int dagen)
    {
        var proef = new Proef().Op("2026-01-05").Neem(new VerzoekIngediend("a", D("2025-12-21"), "C-10-1")).Neem(new VerzoekIngediend("b", D("2025-12-01")))
            .Neem(new VerzoekIngediend("c", D("2026-01-02"), "10-22")).Neem(new VerzoekIngediend("d", D("2026-01-06"), zaak))
            .Neem(new VerzoekIngediend("e", D("2026-01-05"), "C-10-3"))
            .Neem(new UitspraakGedaan("ots", "A", D("2026-01-05"), [Maatregel("11", Aard.Nieuw, "2026-01-05", "2027-01-04")], Zaken: [zaak]));
        Assert.Equal(dagen, Beeld(proef).Doorlooptijden[Ketenstap.VerzoekUitspraak]);
    }
}
