namespace Integratie.Kern.Tests.Dossiers;

/// <summary>What the GI does with a decision, who hears of it, and which norm is met by it.</summary>
public class De_uitvoering
{
    [Fact]
    public void Een_vaste_jeugdbeschermer_haalt_norm_1()
    {
        var proef = Begin().Stuur("a", "jeugdbeschermer.gekoppeld", Koppeling("vast"));
        Assert.Equal(["rvdk jeugdbeschermer.gekoppeld Status", "rotterdam jeugdbeschermer.gekoppeld Status"], proef.Doorgegeven);
        Assert.Equal(["jeugdbeschermer-gekoppeld 2025-10-15 jeugdbeschermer"], proef.Stempels);
        Assert.Contains("a gehaald jeugdbeschermer/uitspraak 2025-10-13..2025-10-20", proef.Normen);
        Assert.Contains("a gehaald jeugdbeschermer/kennisgeving 2025-10-14..2025-10-21", proef.Normen);
    }

    [Theory]
    [InlineData("bureaudienst")]
    [InlineData("wachtlijst")]
    [InlineData("tijdelijk")]
    public void Een_andere_vorm_haalt_norm_1_niet(string vorm)
    {
        var proef = Begin().Stuur("a", "jeugdbeschermer.gekoppeld", Koppeling(vorm));
        Assert.Equal(["jeugdbeschermer-gekoppeld 2025-10-15"], proef.Stempels);
        Assert.Empty(proef.Normen);
    }

    [Fact]
    public void Een_tijdelijke_die_aan_de_koers_werkt_haalt_norm_1() =>
        Assert.Equal(
            ["jeugdbeschermer-gekoppeld 2025-10-15 jeugdbeschermer"],
            Begin().Stuur("a", "jeugdbeschermer.gekoppeld", Koppeling("tijdelijk") + ", \"werktAanKoers\": true").Stempels);

    [Fact]
    public void Een_late_koppeling_met_een_datum_op_tijd_haalt_de_norm_alsnog()
    {
        var proef = Begin().Op("2025-10-28").Pas(null, w => Kern.Dossiers.Termijnregel.Wek(w, w.Nu));
        Assert.Contains("a overschreden jeugdbeschermer/uitspraak 2025-10-13..2025-10-20", proef.Normen);
        proef.Stuur("a", "jeugdbeschermer.gekoppeld", Koppeling("vast"));
        Assert.Contains("a gehaald jeugdbeschermer/uitspraak 2025-10-13..2025-10-20 gecorrigeerd", proef.Normen);
    }

    [Fact]
    public void Een_losgekoppelde_jeugdbeschermer_gaat_naar_niemand() =>
        Assert.Empty(Begin().Stuur("a", "jeugdbeschermer.losgekoppeld", "\"datum\": \"2025-10-20\", \"reden\": \"vertrek\"").Gevolgen.Leveringen);

    [Fact]
    public void Een_koers_gaat_als_status_naar_Raad_en_rechtbank()
    {
        var proef = Begin().Stuur("a", "koers.bepaald", De_uitspraak.Koers);
        Assert.Equal(["rvdk koers.bepaald Status", "rbrot koers.bepaald Status"], proef.Doorgegeven);
        Assert.Equal(["koers-bepaald 2025-11-20 koers"], Begin().Op("2025-11-21").Stuur("a", "koers.bepaald", De_uitspraak.Koers).Stempels);
    }

    [Fact]
    public void Een_koers_zonder_bepaalde_hulp_haalt_de_norm_niet() =>
        Assert.Equal(
            ["koers-bepaald 2025-11-20"],
            Begin().Op("2025-11-21").Stuur("a", "koers.bepaald", De_uitspraak.Koers.Replace("\"hulpBepaald\": true", "\"hulpBepaald\": false")).Stempels);

    [Theory]
    [InlineData(Kindproef.Zaak, 1)]
    [InlineData("c10 707628 je rk 25 2021", 1)]
    [InlineData("C/10/999999 / JE RK 25-9", 2)]
    public void Een_GI_met_bescherming_en_reclassering_haalt_de_norm_van_de_zaak_die_zij_noemt(string zaak, int gehaald)
    {
        var proef = Begin().Op("2025-10-21").Uitspraak("u2", De_uitspraak.Reclassering("a"))
            .Stuur("a", "jeugdbeschermer.gekoppeld", Koppeling("vast"), zaak: zaak);
        Assert.Equal(gehaald, proef.Normen.Count(regel => regel.StartsWith("a gehaald jeugdbeschermer/uitspraak ", StringComparison.Ordinal)));
    }

    [Fact]
    public void Een_plan_gaat_geheel_naar_de_gemeente()
    {
        var proef = Begin().Stuur("a", "plan.vastgesteld", """
            "datum": "2025-11-20", "gemeente": "0599", "document": { "url": "https://gi.example/1", "mediaType": "application/pdf",
              "sha256": "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08" }
            """);
        Assert.Equal(["rotterdam plan.vastgesteld"], proef.Doorgegeven);
        Assert.Equal(["plan-overgedragen 2025-11-20"], proef.Stempels);
    }

    [Fact]
    public void Een_kortere_termijn_en_een_verklaring_gaan_naar_niemand_en_raken_de_klok()
    {
        var proef = Begin().Stuur("a", "termijn.verkort", "\"norm\": \"koers\", \"datum\": \"2025-10-20\"");
        Assert.Empty(proef.Doorgegeven);
        proef.Op("2025-10-21").Pas(null, w => Kern.Dossiers.Termijnregel.Wek(w, w.Nu));
        Assert.Contains("a overschreden koers/uitspraak 2025-10-13..2025-10-20", proef.Normen);
        proef.Stuur("a", "verklaring.gegeven", "\"norm\": \"koers\", \"reden\": \"anders\", \"toelichting\": \"ziek\", \"nieuweDatum\": \"2025-11-01\"");
        Assert.Empty(proef.Doorgegeven);
        Assert.Equal(
            ["a verklaard koers/uitspraak 2025-10-13..2025-10-20", "inspectie verklaard koers/uitspraak 2025-10-13..2025-10-20"], proef.Normen);
    }

    [Fact]
    public void De_wekker_zegt_elk_ding_een_keer_op_zijn_moment()
    {
        var proef = Begin();
        Assert.Equal("2025-10-16T22:00:00Z", proef.Dossier.Wekmoment.ToString());
        proef.Op("2025-10-16T22:00:00Z").Pas(null, w => Kern.Dossiers.Termijnregel.Wek(w, w.Nu));
        Assert.Equal(
            ["a nadert jeugdbeschermer/uitspraak 2025-10-13..2025-10-20", "inspectie nadert jeugdbeschermer/uitspraak 2025-10-13..2025-10-20"], proef.Normen);
        Assert.Empty(proef.Pas(null, w => Kern.Dossiers.Termijnregel.Wek(w, w.Nu)).Gevolgen.Leveringen);
    }

    [Fact]
    public void Einde_van_een_maatregel_door_de_rechtbank_gaat_naar_GI_Raad_en_gemeente()
    {
        var proef = Begin().Op("2025-10-20").Stuur("rbrot", "maatregel.beeindigd", "\"datum\": \"2025-10-17\", \"reden\": \"doelen bereikt\"");
        Assert.Equal(["a maatregel.beeindigd", "rvdk maatregel.beeindigd", "rotterdam maatregel.beeindigd"], proef.Doorgegeven);
        Assert.Contains("a vervallen koers/uitspraak 2025-10-13..2025-11-24", proef.Normen);
    }

    [Fact]
    public void Einde_van_een_maatregel_voor_de_eerste_dag_gaat_ook_naar_de_GI_die_hem_zou_uitvoeren()
    {
        var proef = new Kindproef().Op("2025-10-14")
            .Uitspraak("u1", ("opSchrift", null), ("maatregelen", """[{ "code": "12", "ingang": "2025-10-20", "einde": "2026-01-12" }]"""))
            .Op("2025-10-16").Stuur("rbrot", "maatregel.beeindigd", "\"datum\": \"2025-10-16\", \"reden\": \"niet meer nodig\"");
        Assert.Equal(["a maatregel.beeindigd", "rvdk maatregel.beeindigd", "rotterdam maatregel.beeindigd"], proef.Doorgegeven);
    }

    [Fact]
    public void Einde_van_een_maatregel_door_de_GI_gaat_niet_terug_naar_haar_zelf()
    {
        var proef = Begin().Uitspraak("u2", De_uitspraak.Reclassering("b"))
            .Stuur("a", "maatregel.beeindigd", "\"datum\": \"2025-10-17\", \"reden\": \"doelen bereikt\"");
        Assert.Equal(["rvdk maatregel.beeindigd", "rotterdam maatregel.beeindigd"], proef.Doorgegeven);
    }

    private static Kindproef Begin() => new Kindproef().Op("2025-10-14").Uitspraak("u1", ("opSchrift", null)).InKennis("a").Op("2025-10-15");

    private static string Koppeling(string vorm) =>
        $"\"datum\": \"2025-10-15\", \"vorm\": \"{vorm}\", \"contactMetGezin\": true, \"aanleiding\": \"eerste\"";
}
