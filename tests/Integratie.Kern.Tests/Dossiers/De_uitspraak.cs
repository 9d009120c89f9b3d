using Integratie.Kern.Dossiers;
using Integratie.Kern.Normen;

namespace Integratie.Kern.Tests.Dossiers;

/// <summary>Who gets a decision, who is in charge by it, and the times that it brings.</summary>
public class De_uitspraak
{
    [Fact]
    public void Een_beslissing_gaat_naar_de_GI_de_Raad_en_als_besluit_naar_de_gemeente()
    {
        var proef = new Kindproef().Uitspraak("u1");
        Assert.Equal(["a uitspraak.gedaan", "rvdk uitspraak.gedaan", "rotterdam uitspraak.gedaan Besluit"], proef.Doorgegeven);
        Assert.Equal([Rolverdeling.Oin("a")], Beheer.Gis(proef.Dossier));
        Assert.Equal("0599", proef.Dossier.Gemeente);
    }

    [Fact]
    public void De_tijden_van_een_beslissing_staan_los_van_elkaar()
    {
        var proef = new Kindproef().Op("2025-11-06T10:12:00Z").Uitspraak("u1");
        Assert.Equal(
            ["uitgesproken 2025-10-13", "op-schrift 2025-11-06", "ingang 2025-10-13", "ontvangen 2025-11-06T10:12:00Z"], proef.Stempels);
        proef.Op("2025-11-06T10:13:00Z").InKennis("a");
        Assert.Equal(["kennisgegeven 2025-11-06T10:13:00Z"], proef.Stempels);
        Assert.Equal(5, proef.Dossier.Tijdstempels);
    }

    [Fact]
    public void Normen_komen_na_de_beslissing_waar_zij_over_gaan()
    {
        var proef = new Kindproef().Op("2025-10-14").Uitspraak("u1", ("uitgesproken", "\"2025-10-13\""), ("opSchrift", null));
        Assert.Equal(
            [
                "a gestart jeugdbeschermer/uitspraak 2025-10-13..2025-10-20", "inspectie gestart jeugdbeschermer/uitspraak 2025-10-13..2025-10-20",
                "a gestart koers/uitspraak 2025-10-13..2025-11-24", "inspectie gestart koers/uitspraak 2025-10-13..2025-11-24",
                "a gestart hulp/uitspraak 2025-10-13..2026-01-13", "inspectie gestart hulp/uitspraak 2025-10-13..2026-01-13",
            ],
            proef.Normen);
        var vanA = proef.Alles.Where(l => l.Ontvanger == Rolverdeling.Oin("a")).Select(l => (l.Volgnummer, l.Naam));
        Assert.Equal([(1, "uitspraak.gedaan"), (2, "norm.gestart"), (3, "norm.gestart"), (4, "norm.gestart")], vanA);
    }

    [Fact]
    public void De_klok_van_de_kennisgeving_begint_als_de_GI_het_heeft()
    {
        var proef = new Kindproef().Op("2025-10-14").Uitspraak("u1", ("opSchrift", null)).Op("2025-10-15").InKennis("a");
        Assert.Equal(
            ["a gestart jeugdbeschermer/kennisgeving 2025-10-15..2025-10-22", "inspectie gestart jeugdbeschermer/kennisgeving 2025-10-15..2025-10-22"],
            proef.Normen);
        Assert.Empty(proef.InKennis("rvdk").Normen);
    }

    [Fact]
    public void Een_normbericht_noemt_het_zaaknummer_zoals_de_rechtbank_het_schreef()
    {
        var proef = new Kindproef().Uitspraak("u1");
        var bericht = proef.Gevolgen.Leveringen.First(l => l.Naam == "norm.gestart").Bericht!;
        Assert.Equal("C/10/707628 / JE RK 25-2021", (string?)bericht.Data["zaaknummer"]);
    }

    [Theory]
    [InlineData("afwijzing")]
    [InlineData("aanhouding")]
    [InlineData("ingetrokken")]
    [InlineData("niet-ontvankelijk")]
    public void Waar_niets_is_toegewezen_hoort_de_beoogde_GI_het_en_de_gemeente_niet(string aard)
    {
        var proef = new Kindproef().Uitspraak(
            "u1", ("aard", $"\"{aard}\""), ("gi", null), ("beoogdeGi", "\"@b\""), ("maatregelen", "[]"));
        Assert.Equal(["b uitspraak.gedaan", "rvdk uitspraak.gedaan"], proef.Doorgegeven);
        Assert.Empty(Beheer.Gis(proef.Dossier));
        Assert.Empty(proef.Normen);
    }

    [Fact]
    public void Een_afgewezen_verlenging_zonder_GI_hoort_de_GI_die_het_kind_heeft()
    {
        var proef = new Kindproef().Uitspraak("u1").Uitspraak(
            "u2", ("aard", "\"afwijzing\""), ("uitgesproken", "\"2025-11-05\""), ("gi", null), ("maatregelen", null));
        Assert.Equal(["a uitspraak.gedaan", "rvdk uitspraak.gedaan"], proef.Doorgegeven);
    }

    [Fact]
    public void Deels_toegewezen_is_toegewezen()
    {
        var proef = new Kindproef().Uitspraak("u1", ("maatregelen.1.aard", "\"afwijzing\""), ("beoogdeGi", "\"@b\""));
        Assert.Equal(["a uitspraak.gedaan", "rvdk uitspraak.gedaan", "rotterdam uitspraak.gedaan Besluit"], proef.Doorgegeven);
    }

    /// <summary>Rule "a decision refused because no jeugdbeschermer was available is counted": also beside a measure that was granted.</summary>
    [Theory]
    [InlineData("nieuw", null, false)]
    [InlineData("nieuw", "\"afwijzing\"", true)]
    [InlineData("nieuw", "\"aanhouding\"", false)]
    [InlineData("afwijzing", "\"afwijzing\"", true)]
    public void Wat_zonder_jeugdbeschermer_is_afgewezen_wordt_geteld_ook_als_de_rest_is_toegewezen(string aard, string? machtiging, bool geteld)
    {
        var proef = new Kindproef().Uitspraak(
            "u1", ("aard", $"\"{aard}\""), ("maatregelen.1.aard", machtiging), ("redenAfwijzing", "\"geen-jeugdbeschermer\""));
        var besluit = proef.Dossier.Klokken.Feiten.Select(bekend => bekend.Feit).OfType<UitspraakGedaan>().Single();
        Assert.Equal(geteld, besluit.AfgewezenZonderJeugdbeschermer);
    }

    [Fact]
    public void Gesloten_jeugdhulp_zonder_GI_gaat_naar_Raad_en_gemeente()
    {
        var proef = new Kindproef().Uitspraak(
            "u1", ("gi", null), ("maatregelen", """[{ "code": "71", "ingang": "2025-10-13", "einde": "2026-01-12" }]"""));
        Assert.Equal(["rvdk uitspraak.gedaan", "rotterdam uitspraak.gedaan Besluit"], proef.Doorgegeven);
    }

    [Fact]
    public void Een_onbekende_GI_loopt_vast_bij_zender_en_beheer()
    {
        var proef = new Kindproef().Uitspraak("u1", ("gi", "\"00000001800000009999\""));
        Assert.Equal("00000001800000009999 uitspraak.gedaan gi-onbekend", proef.Doorgegeven.First());
        Assert.Equal(
            [
                """beheer levering.vastgelopen {"gebeurtenis":"u1","ontvanger":"00000001800000009999","reden":"gi-onbekend"}""",
                """rbrot levering.vastgelopen {"gebeurtenis":"u1","ontvanger":"00000001800000009999","reden":"gi-onbekend"}""",
            ],
            proef.Berichten);
        Assert.Contains("inspectie gestart koers/uitspraak 2025-10-13..2025-11-24", proef.Normen);
    }

    [Theory]
    [InlineData("rbrot")]
    [InlineData("rvdk")]
    [InlineData("rotterdam")]
    public void Een_deelnemer_die_geen_GI_is_loopt_vast_als_GI_en_krijgt_zelf_wat_hem_toekomt(string naam)
    {
        var proef = new Kindproef().Uitspraak("u1", ("gi", $"\"{Rolverdeling.Oin(naam)}\""));
        Assert.Equal(
            [$"gi-{Rolverdeling.Oin(naam)} uitspraak.gedaan gi-onbekend", "rvdk uitspraak.gedaan", "rotterdam uitspraak.gedaan Besluit"], proef.Doorgegeven);
        Assert.Equal(2, proef.Berichten.Count(b => b.Contains("\"reden\":\"gi-onbekend\"", StringComparison.Ordinal)));
    }

    [Fact]
    public void Een_GI_die_ophield_heeft_per_jeugdregio_een_opvolger()
    {
        Assert.Equal("b uitspraak.gedaan", new Kindproef().Uitspraak("u1", ("gi", "\"@briedis\"")).Doorgegeven.First());
        var haagland = new Kindproef().Uitspraak("u1", ("gi", "\"@briedis\""), ("jeugdigen.0.gemeente", "\"0518\""));
        Assert.Equal("briedis uitspraak.gedaan gi-beeindigd", haagland.Doorgegeven.First());
    }

    [Fact]
    public void Een_gemeente_die_niet_meedoet_loopt_vast()
    {
        var proef = new Kindproef().Uitspraak("u1", ("jeugdigen.0.gemeente", "\"0014\""));
        Assert.Equal("gemeente-0014 uitspraak.gedaan gemeente-niet-aangesloten Besluit", proef.Doorgegeven.Last());
        Assert.Contains("\"reden\":\"gemeente-niet-aangesloten\"", proef.Berichten.First());
    }

    [Fact]
    public void Bij_vervanging_horen_de_nieuwe_en_de_oude_GI_het()
    {
        var proef = new Kindproef().Op("2025-11-06").Uitspraak("u1").InKennis("a").Op("2025-11-07").Uitspraak("u2", Vervanging("b", "2025-11-07"));
        Assert.Equal(
            ["b uitspraak.gedaan", "a uitspraak.gedaan", "rvdk uitspraak.gedaan", "rotterdam uitspraak.gedaan Besluit"], proef.Doorgegeven);
        Assert.Equal([Rolverdeling.Oin("b")], Beheer.Gis(proef.Dossier));
        Assert.Contains("a vervallen jeugdbeschermer/kennisgeving 2025-11-06..2025-11-13", proef.Normen);
        Assert.Contains("b vervallen jeugdbeschermer/kennisgeving 2025-11-06..2025-11-13", proef.Normen);
        Assert.Contains("b gestart jeugdbeschermer/uitspraak 2025-11-07..2025-11-14", proef.Normen);
    }

    [Fact]
    public void Een_oude_GI_die_de_andere_familie_houdt_hoort_de_vervanging_ook()
    {
        var proef = new Kindproef().Uitspraak("u1").Uitspraak("u2", Reclassering("a")).Uitspraak("u3", Vervanging("b", "2025-11-07"));
        Assert.Equal(
            ["b uitspraak.gedaan", "a uitspraak.gedaan", "rvdk uitspraak.gedaan", "rotterdam uitspraak.gedaan Besluit"], proef.Doorgegeven);
        Assert.Equal([Rolverdeling.Oin("b"), Rolverdeling.Oin("a")], Beheer.Gis(proef.Dossier));
    }

    [Fact]
    public void Van_norm_1_staat_erbij_van_welke_GI_de_termijn_is()
    {
        var proef = new Kindproef().Op("2025-11-06").Uitspraak("u1");
        Assert.Equal(["jeugdbeschermer a", "koers ", "hulp "], Bij(proef, "a", "norm.gestart"));

        proef.InKennis("a").Op("2025-11-07").Uitspraak("u2", Vervanging("b", "2025-11-07"));
        Assert.Equal(["jeugdbeschermer b"], Bij(proef, "b", "norm.gestart"));
        Assert.Equal(["jeugdbeschermer a"], Bij(proef, "b", "norm.vervallen"));
    }

    private static IEnumerable<string> Bij(Kindproef proef, string gi, string naam) => proef.Gevolgen.Leveringen
        .Where(l => l.Naam == naam && l.Ontvanger == Rolverdeling.Oin(gi)).Select(l => l.Bericht!.Data)
        .Select(data => $"{data["norm"]} {((string?)data["gi"] is { } oin ? Rolverdeling.Naam(oin) : "")}");

    [Fact]
    public void Een_late_eerste_beslissing_brengt_de_oude_GI_ook_de_vervanging()
    {
        var proef = new Kindproef().Uitspraak("u2", Vervanging("b", "2025-11-07")).Uitspraak("u1");
        Assert.Equal(
            ["a uitspraak.gedaan", "rvdk uitspraak.gedaan", "rotterdam uitspraak.gedaan Besluit", "a uitspraak.gedaan"], proef.Doorgegeven);
        Assert.Equal(
            ["u1", "u2"],
            proef.Gevolgen.Leveringen.Where(l => l.Ontvanger == Rolverdeling.Oin("a") && l.Gebeurtenis is not null).Select(l => l.GebeurtenisId!));
        Assert.Equal([Rolverdeling.Oin("b")], Beheer.Gis(proef.Dossier));
    }

    [Fact]
    public void Twee_families_hebben_elk_hun_GI()
    {
        var proef = new Kindproef().Uitspraak("u1").Uitspraak("u2", Reclassering("b"));
        Assert.Equal(["b uitspraak.gedaan", "rvdk uitspraak.gedaan", "rotterdam uitspraak.gedaan Besluit"], proef.Doorgegeven);
        Assert.Equal([Rolverdeling.Oin("a"), Rolverdeling.Oin("b")], Beheer.Gis(proef.Dossier));
    }

    [Fact]
    public void Het_OM_geeft_een_vonnis_door_en_de_rechtbank_die_besliste_hoort_de_status()
    {
        var proef = new Kindproef().Uitspraak("u2", Reclassering("b")).Stuur("b", "koers.bepaald", Koers, zaak: "10/123456-25");
        Assert.Equal(["rvdk koers.bepaald Status", "rbdha koers.bepaald Status"], proef.Doorgegeven);
    }

    [Fact]
    public void Een_strafbeschikking_van_het_OM_heeft_geen_rechtbank()
    {
        var proef = new Kindproef().Uitspraak("u2", [.. Reclassering("b").Where(w => w.Pad != "rechtbank"), ("rechtbank", null)])
            .Stuur("b", "koers.bepaald", Koers, zaak: "10/123456-25");
        Assert.Equal(["rvdk koers.bepaald Status"], proef.Doorgegeven);
    }

    [Fact]
    public void Een_machtiging_zonder_bekende_maatregel_wijst_ook_aan_wie_het_kind_heeft()
    {
        var proef = new Kindproef().Uitspraak(
            "u1", ("maatregelen", """[{ "code": "72", "ingang": "2025-10-13", "einde": "2026-01-12" }]""")).Stuur("a", "koers.bepaald", Koers);
        Assert.Equal(["rvdk koers.bepaald Status", "rbrot koers.bepaald Status"], proef.Doorgegeven);
    }

    [Fact]
    public void Een_beeindiging_gaat_naar_GI_Raad_en_gemeente()
    {
        var proef = new Kindproef().Uitspraak("u1").Op("2025-12-01").Uitspraak(
            "u2", ("aard", "\"beeindiging\""), ("uitgesproken", "\"2025-12-01\""), ("opSchrift", null),
            ("maatregelen", """[{ "code": "12", "ingang": "2025-12-01" }]"""));
        Assert.Equal(["a uitspraak.gedaan", "rvdk uitspraak.gedaan", "rotterdam uitspraak.gedaan Besluit"], proef.Doorgegeven);
        Assert.Contains("a vervallen hulp/uitspraak 2025-10-13..2026-01-13", proef.Normen);
    }

    internal const string Koers = """
        "datum": "2025-11-20", "doelen": ["rust"], "hulpBepaald": true, "gezin": "ja", "netwerk": "ja", "professionals": "ja", "kindGehoord": "ja"
        """;

    internal static (string, string?)[] Vervanging(string gi, string dag) =>
    [
        ("gi", $"\"@{gi}\""), ("aard", "\"vervanging-gi\""), ("uitgesproken", $"\"{dag}\""), ("opSchrift", null),
        ("maatregelen", $$"""[{ "code": "12", "ingang": "{{dag}}", "einde": "2026-01-12" }]"""),
    ];

    internal static (string Pad, string?)[] Reclassering(string gi) =>
    [
        ("zender", "om"), ("zaaknummer", "\"10/123456-25\""), ("rechtbank", "\"RBDHA\""), ("soort", "\"vonnis\""), ("gi", $"\"@{gi}\""), ("opSchrift", null),
        ("ecli", null), ("uitgesproken", "\"2025-10-20\""), ("maatregelen", """[{ "code": "41", "ingang": "2025-10-20", "einde": "2026-10-19" }]"""),
    ];
}
