using Integratie.Kern.Dossiers;

namespace Integratie.Kern.Tests.Dossiers;

/// <summary>A bepaling jeugdhulp is a delivery to the gemeente, never a request; and what the gemeente answers goes back to the GI.</summary>
public class De_bepaling
{
    [Fact]
    public void Gaat_geheel_naar_de_gemeente()
    {
        var proef = new Kindproef().Uitspraak("u1").Stuur("a", "bepaling.gedaan", Bepaling("0599"));
        Assert.Equal(["rotterdam bepaling.gedaan"], proef.Doorgegeven);
        Assert.Equal(["bepaling-overgedragen 2025-11-20"], proef.Stempels);
        Assert.Empty(proef.Normen);
    }

    [Fact]
    public void Het_antwoord_van_de_gemeente_gaat_naar_de_GI_die_haar_deed()
    {
        var proef = new Kindproef().Uitspraak("u1").Uitspraak("u2", De_uitspraak.Reclassering("b")).Stuur("b", "bepaling.gedaan", Bepaling("0599"), id: "b1")
            .Stuur("rotterdam", "bepaling.ontvangen", "\"bepaling\": \"b1\"");
        Assert.Equal(["b bepaling.ontvangen"], proef.Doorgegeven);
        proef.Stuur("rotterdam", "hulp.niet-beschikbaar", "\"bepaling\": \"b1~gemeente\", \"reden\": \"geen plek\"");
        Assert.Equal(["b hulp.niet-beschikbaar"], proef.Doorgegeven);
    }

    [Fact]
    public void Na_een_overdracht_gaat_het_antwoord_naar_de_nieuwe_GI()
    {
        var proef = new Kindproef().Uitspraak("u1").Stuur("a", "bepaling.gedaan", Bepaling("0599"), id: "b1")
            .Stuur("a", "maatregel.overgedragen", De_bevoegdheid.Overdracht("b", "2025-11-05"))
            .Stuur("rotterdam", "bepaling.ontvangen", "\"bepaling\": \"b1\"");
        Assert.Equal(["b bepaling.ontvangen"], proef.Doorgegeven);
    }

    [Fact]
    public void Een_onbekende_bepaling_gaat_naar_de_GI_van_de_zaak()
    {
        var proef = new Kindproef().Uitspraak("u1").Uitspraak("u2", De_uitspraak.Reclassering("b"))
            .Stuur("rotterdam", "bepaling.ontvangen", "\"bepaling\": \"elders\"", zaak: "10/123456-25");
        Assert.Equal(["b bepaling.ontvangen"], proef.Doorgegeven);
    }

    [Fact]
    public void Niet_beschikbare_hulp_kan_naar_de_experttafel_van_de_regio()
    {
        var proef = new Kindproef().Uitspraak("u1")
            .Stuur("a", "opschaling.gemeld", "\"datum\": \"2025-12-01\", \"jeugdregio\": \"Rijnmond\", \"vraag\": \"Wie heeft plek?\"");
        Assert.Equal(["tafelrijnmond opschaling.gemeld"], proef.Doorgegeven);
    }

    [Fact]
    public void Noemde_de_uitspraak_geen_gemeente_dan_legt_de_eerste_bepaling_haar_vast()
    {
        var proef = new Kindproef().Uitspraak("u1", ("jeugdigen.0.gemeente", null));
        Assert.Equal(["a uitspraak.gedaan", "rvdk uitspraak.gedaan"], proef.Doorgegeven);
        proef.Stuur("a", "bepaling.gedaan", Bepaling("0518"));
        Assert.Equal(["denhaag uitspraak.gedaan Besluit", "denhaag bepaling.gedaan"], proef.Doorgegeven);
        proef.Stuur("a", "bepaling.gedaan", Bepaling("0599"));
        Assert.Equal("gemeente-wijkt-af", proef.Gevolgen.Weigering);
    }

    [Fact]
    public void Of_het_eerste_plan()
    {
        var proef = new Kindproef().Uitspraak("u1", ("jeugdigen.0.gemeente", null)).Stuur("a", "plan.vastgesteld", """
            "datum": "2025-11-20", "gemeente": "0518", "document": { "url": "https://gi.example/1", "mediaType": "application/pdf",
              "sha256": "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08" }
            """);
        Assert.Equal(["denhaag uitspraak.gedaan Besluit", "denhaag plan.vastgesteld"], proef.Doorgegeven);
    }

    [Fact]
    public void Een_latere_uitspraak_kan_ook_de_eerste_zijn_die_een_gemeente_noemt()
    {
        var proef = new Kindproef().Uitspraak("u1", ("jeugdigen.0.gemeente", null)).Uitspraak("u2", De_uitspraak.Reclassering("b"));
        Assert.Equal(
            ["rotterdam uitspraak.gedaan Besluit", "b uitspraak.gedaan", "rvdk uitspraak.gedaan", "rotterdam uitspraak.gedaan Besluit"], proef.Doorgegeven);
        Assert.Equal(["u1", "u2"], proef.Gevolgen.Leveringen.Where(l => l.Ontvanger == Rolverdeling.Oin("rotterdam")).Select(l => l.GebeurtenisId!));
    }

    [Fact]
    public void Een_gewijzigde_bepaling_vervangt_de_eerste_en_mag_alleen_van_dezelfde_GI()
    {
        var proef = new Kindproef().Uitspraak("u1").Uitspraak("u2", De_uitspraak.Reclassering("b")).Stuur("a", "bepaling.gedaan", Bepaling("0599"), id: "b1");
        proef.Stuur("b", "bepaling.gedaan", Bepaling("0599") + ", \"corrigeert\": \"b1\"");
        Assert.Equal("niet-bevoegd", proef.Gevolgen.Weigering);
        proef.Stuur("a", "bepaling.gedaan", Bepaling("0599") + ", \"corrigeert\": \"b1\"", id: "b2");
        Assert.Equal(["rotterdam bepaling.gedaan"], proef.Doorgegeven);
        Assert.Equal([("b1", true), ("b2", false)], proef.Dossier.Bepalingen.Select(b => (b.Id, b.Vervangen)));
    }

    [Theory]
    [InlineData("45", "2025-12-01", null, "data.hulp[0]")]
    [InlineData("45", "2026-02-01", null, null)]
    [InlineData("46", "2025-12-01", null, null)]
    [InlineData("45", "2025-12-01", "45A99", null)]
    public void Voor_hulp_die_de_uitspraak_oplegt_is_geen_bepaling(string categorie, string ingang, string? product, string? pad)
    {
        var opgelegd = """[{ "categorie": "45", "product": "45A01", "ingang": "2025-10-13", "einde": "2026-01-12" }]""";
        var productlid = product is null ? "" : $", \"product\": \"{product}\"";
        var bepaling = $$"""
            { "zaaknummer": "C/10/707628 / JE RK 25-2021", "jeugdige": { "bsn": "999990342" }, "datum": "2025-11-20", "gemeente": "0599",
              "overlegdatum": "2025-11-19", "verwijzer": "04", "hulp": [{ "categorie": "{{categorie}}", "ingang": "{{ingang}}"{{productlid}} }] }
            """;
        var proef = new Kindproef().Uitspraak("u1", ("opgelegdeHulp", opgelegd));
        var fouten = OpgelegdeHulp.Verbiedt(proef.Dossier, Kindproef.Lees("a", "bepaling.gedaan", "b1", bepaling));
        Assert.Equal(pad is null ? [] : [pad], fouten.Select(f => f.Pad));
        proef.StuurData("a", "bepaling.gedaan", "b1", bepaling, new(NodaTime.Instant.FromUtc(2025, 11, 20, 10, 0)));
        Assert.Equal(pad is null ? null : "opgelegde-hulp", proef.Gevolgen.Weigering);
    }

    [Theory]
    [InlineData("2026-01-12", "2026-06-30", true)] // on the last day of what the decision imposed
    [InlineData("2026-01-13", "2026-06-30", false)]
    [InlineData("2025-10-01", "2025-10-13", true)] // on its first day
    [InlineData("2025-10-01", "2025-10-12", false)]
    public void Opgelegde_hulp_sluit_een_bepaling_uit_van_haar_eerste_tot_en_met_haar_laatste_dag(string ingang, string einde, bool geweigerd)
    {
        var proef = new Kindproef().Uitspraak("u1", ("opgelegdeHulp", """[{ "categorie": "45", "ingang": "2025-10-13", "einde": "2026-01-12" }]"""))
            .Stuur("a", "bepaling.gedaan", Bepaling("0599").Replace("\"ingang\": \"2025-12-01\"", $"\"ingang\": \"{ingang}\", \"einde\": \"{einde}\""));
        Assert.Equal(geweigerd ? "opgelegde-hulp" : null, proef.Gevolgen.Weigering);
    }

    [Fact]
    public void Start_van_de_hulp_hoort_de_ander_en_als_status_Raad_en_rechtbank()
    {
        var proef = new Kindproef().Uitspraak("u1").Stuur("rotterdam", "hulp.gestart", De_bevoegdheid.Hulp);
        Assert.Equal(["a hulp.gestart", "rvdk hulp.gestart Status", "rbrot hulp.gestart Status"], proef.Doorgegeven);
        Assert.Equal(["hulp-gestart 2025-12-01 hulp"], new Kindproef().Op("2025-10-14").Uitspraak("u1", ("opSchrift", null)).Op("2025-12-02")
            .Stuur("a", "hulp.gestart", De_bevoegdheid.Hulp).Stempels);
    }

    [Theory]
    [InlineData("true", "false", "ja")]
    [InlineData("false", "true", "ja")]
    [InlineData("false", "false", "nee")]
    public void Overbrugging_wachten_of_niet_passend_haalt_de_norm_niet(string overbrugging, string wachtlijst, string passend)
    {
        var proef = new Kindproef().Op("2025-10-14").Uitspraak("u1", ("opSchrift", null)).Op("2025-12-02").Stuur(
            "a", "hulp.gestart",
            $"\"datum\": \"2025-12-01\", \"overbrugging\": {overbrugging}, \"wachtlijstNaIntake\": {wachtlijst}, \"passend\": \"{passend}\"");
        Assert.Equal(["rotterdam hulp.gestart", "rvdk hulp.gestart Status", "rbrot hulp.gestart Status"], proef.Doorgegeven);
        Assert.Equal(["hulp-gestart 2025-12-01"], proef.Stempels);
    }

    internal static string Bepaling(string gemeente, string? einde = null) => $$"""
        "datum": "2025-11-20", "gemeente": "{{gemeente}}", "overlegdatum": "2025-11-19", "verwijzer": "04",
        "hulp": [{ "categorie": "45", "ingang": "2025-12-01"{{(einde is null ? "" : $", \"einde\": \"{einde}\"")}} }]
        """;
}
