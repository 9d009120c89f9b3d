using Integratie.Kern.Berichten;

namespace Integratie.Kern.Tests.Berichten;

public class TyperegelTests
{
    [Theory]
    [InlineData("onderzoek.gestart")]
    [InlineData("onderzoek.afgerond")]
    [InlineData("verzoek.ingediend")]
    public void Voor_er_een_zaak_is_volstaat_het_kenmerk_van_de_raad(string naam)
    {
        var zonderZaak = Bericht.Met(Voorbeelddata.Alle[naam], "zaaknummer", null);
        var zonderKenmerk = Bericht.Met(Voorbeelddata.Alle[naam], "raadskenmerk", null);

        Assert.Empty(Bericht.Fouten(naam, zonderZaak));
        Assert.Empty(Bericht.Fouten(naam, zonderKenmerk));
        Assert.Equal(
            [new Fout("data.zaaknummer", "Minstens een van deze leden is verplicht: zaaknummer, raadskenmerk.")],
            Bericht.Fouten(naam, Bericht.Met(zonderZaak, "raadskenmerk", null)));
    }

    [Theory]
    [InlineData("verklaring.gegeven", "nieuweDatum", null, "Dit lid is verplicht.")]
    [InlineData(
        "verklaring.gegeven", "reden", "\"druk\"",
        "Moet een van deze waarden zijn: geen-jeugdbeschermer, instroomstop, weigering-aanbieder, niet-ingekocht, wachtlijst-aanbieder, "
        + "gezin-niet-bereikbaar, bewust-vertraagd, wacht-op-document, anders.")]
    [InlineData("verklaring.gegeven", "toelichting", "\"  \"", "Mag niet leeg zijn.")]
    [InlineData("termijn.verkort", "norm", "\"jeugdbeschermer\"", "Moet een van deze waarden zijn: koers, hulp.")]
    [InlineData("bepaling.gedaan", "verwijzer", "\"08\"", "Moet een van deze waarden zijn: 04.")]
    [InlineData("bepaling.gedaan", "hulp", "[]", "Mag niet leeg zijn.")]
    [InlineData("bepaling.gedaan", "gemeente", "\"0000\"", "Onbekende gemeentecode.")]
    [InlineData("bepaling.gedaan", "corrigeert", "\"\"", "Een verwijzing naar een gebeurtenis heeft 1 tot 300 tekens.")]
    [InlineData("bepaling.ontvangen", "bepaling", "\"a\\u0000b\"", "Een verwijzing naar een gebeurtenis bevat geen stuurtekens.")]
    [InlineData("zitting.gepland", "tijd", "\"24:00\"", "Geen tijd in de vorm uu:mm.")]
    [InlineData("zitting.gepland", "tijd", "\"9:30\"", "Geen tijd in de vorm uu:mm.")]
    [InlineData("jeugdbeschermer.gekoppeld", "vorm", "\"interim\"", "Moet een van deze waarden zijn: vast, tijdelijk, bureaudienst, wachtlijst.")]
    [InlineData("jeugdbeschermer.gekoppeld", "naam", "\"J.\\u0007\"", "Bevat een stuurteken.")]
    [InlineData("jeugdbeschermer.gekoppeld", "naam", "\"J.\\nV.\"", "Bevat een stuurteken.")]
    [InlineData("opschaling.gemeld", "jeugdregio", "\"Randstad\"", "Onbekende jeugdregio; verwacht wordt de naam, zoals Zuid-Kennemerland.")]
    [InlineData("opschaling.gemeld", "vraag", "\"a\\u0000\"", "Bevat een stuurteken.")]
    [InlineData("instroomstop.gemeld", "tot", "\"2025-09-30\"", "Ligt voor van.")]
    [InlineData("woonplaats.gewijzigd", "naarGemeente", "\"0599\"", "Is gelijk aan vanGemeente.")]
    [InlineData("koers.bepaald", "doelen", "[]", "Mag niet leeg zijn.")]
    [InlineData("koers.bepaald", "doelen", "{}", "Mag niet leeg zijn.")]
    [InlineData("koers.bepaald", "doelen", "{ \"school\": null }", "Mag niet leeg zijn.")]
    [InlineData("koers.bepaald", "doelen", "\" \"", "Mag niet leeg zijn.")]
    [InlineData("koers.bepaald", "doelen", "3", "Moet een tekst, een lijst of een object zijn.")]
    [InlineData("hulp.gestart", "passend", "\"onbekend\"", "Moet een van deze waarden zijn: ja, nee, alternatief.")]
    public void Een_regel_van_één_type(string naam, string lid, string? waarde, string melding) =>
        Assert.Equal([new Fout("data." + lid, melding)], Bericht.Fouten(naam, Bericht.Met(Voorbeelddata.Alle[naam], lid, waarde)));

    [Theory]
    [InlineData("\"naar school\"")]
    [InlineData("[ { \"doel\": \"naar school\", \"termijn\": 6 } ]")]
    [InlineData("{ \"school\": \"elke dag\", \"voor\": null }")]
    [InlineData("true")]
    public void Doelen_mogen_zijn_wat_partijen_afspreken(string doelen) =>
        Assert.Empty(Bericht.Fouten("koers.bepaald", Bericht.Met(Voorbeelddata.Alle["koers.bepaald"], "doelen", doelen)));

    [Theory]
    [InlineData("[ null ]", "data.doelen[0]")]
    [InlineData("[ \"rust\", \"\" ]", "data.doelen[1]")]
    [InlineData("[ { \"doel\": [] } ]", "data.doelen[0].doel")]
    public void Een_doel_dat_niets_zegt_is_er_geen(string doelen, string pad) => Assert.Equal(
        [new Fout(pad, "Mag niet leeg zijn.")],
        Bericht.Fouten("koers.bepaald", Bericht.Met(Voorbeelddata.Alle["koers.bepaald"], "doelen", doelen)));

    [Fact]
    public void Hulp_die_eindigt_voor_zij_begint() => Assert.Equal(
        [new Fout("data.hulp[0].einde", "Ligt voor ingang.")],
        Bericht.Fouten("bepaling.gedaan", Bericht.Met(Voorbeelddata.Alle["bepaling.gedaan"], "hulp.0.einde", "\"2025-11-30\"")));

    [Fact]
    public void Een_negatief_volume() => Assert.Equal(
        [new Fout("data.hulp[0].volume", "Moet een getal van 0 of meer zijn.")],
        Bericht.Fouten("bepaling.gedaan", Bericht.Met(Voorbeelddata.Alle["bepaling.gedaan"], "hulp.0.volume", "-1")));

    [Fact]
    public void Een_toelichting_mag_over_regels_lopen_en_heeft_een_grens()
    {
        string Met(string tekst) => Bericht.Met(Voorbeelddata.Alle["belemmering.gemeld"], "toelichting", $"\"{tekst}\"");

        Assert.Empty(Bericht.Fouten("belemmering.gemeld", Met("Regel 1\\r\\n\\tRegel 2")));
        Assert.Empty(Bericht.Fouten("belemmering.gemeld", Met(new string('a', 4000))));
        Assert.Equal([new Fout("data.toelichting", "Is langer dan 4000 tekens.")], Bericht.Fouten("belemmering.gemeld", Met(new string('a', 4001))));
    }

    [Theory]
    [InlineData("b7e0c1c2", "b7e0c1c2")]
    [InlineData("b7e0c1c2~gemeente", "b7e0c1c2~gemeente", "b7e0c1c2")]
    [InlineData("b7e0c1c2~2", "b7e0c1c2~2", "b7e0c1c2")]
    [InlineData("b7e0c1c2~2~rvdk", "b7e0c1c2~2~rvdk", "b7e0c1c2~2", "b7e0c1c2")]
    [InlineData("b7e0~x", "b7e0~x")]
    [InlineData("~gi", "~gi")]
    public void Een_verwijzing_mag_het_achtervoegsel_hebben_dat_de_hub_gaf(string verwijzing, params string[] kandidaten) =>
        Assert.Equal(kandidaten, GebeurtenisId.Kandidaten(verwijzing));

    [Theory]
    [InlineData("bepaling.beoordeeld", true)]
    [InlineData("bepaling.afgewezen", true)]
    [InlineData("bepaling.goedgekeurd", true)]
    [InlineData("bepaling.heroverwogen", true)]
    [InlineData("beschikking.genomen", true)]
    [InlineData("beschikking.x.y", true)]
    [InlineData("Bepaling.Afgewezen", true)]
    [InlineData("bepaling.ontvangen", false)]
    [InlineData("beschikkingen.genomen", false)]
    public void Een_gemeente_kan_een_bepaling_niet_beoordelen(string naam, bool geldt)
    {
        Assert.Equal(geldt, GeenBeschikkingNodig.Geldt(naam));
        Assert.Contains("artikel 2.4 lid 2 onder b", GeenBeschikkingNodig.Melding, StringComparison.Ordinal);
        Assert.Contains("artikel 3.5 lid 1", GeenBeschikkingNodig.Melding, StringComparison.Ordinal);
    }

    [Fact]
    public void Van_een_poging_wordt_gelezen_wat_leesbaar_is()
    {
        var heel = Poging.Lees(Bericht.Gebeurtenis("beschikking.genomen", """
            { "zaaknummer": "C/10/707628", "jeugdige": { "bsn": "999990342" }, "bepaling": "b1" }
            """));
        Assert.Equal(("999990342", "C-10-707628", "b1"), (heel.Bsn?.Waarde, heel.Zaaknummer?.Normaal, heel.Bepaling));

        var onleesbaar = Bericht.Gebeurtenis("beschikking.genomen", """{ "zaaknummer": 7, "jeugdige": "x", "bepaling": [] }""");
        Assert.Equal(new Poging(null, null, null), Poging.Lees(onleesbaar));
        Assert.Equal(new Poging(null, null, null), Poging.Lees(Bericht.Gebeurtenis("beschikking.genomen", "null")));
    }
}
