using Integratie.Kern.Dossiers;

namespace Integratie.Kern.Tests.Dossiers;

/// <summary>Who hears of an event where more than one could: two families, two courts, a GI that took over, one that was replaced.</summary>
public class De_kring
{
    private const string Vonniszaak = "10/123456-25";
    private const string OnbekendeZaak = "C/10/999999";

    [Fact]
    public void De_status_gaat_naar_de_rechtbank_van_de_zaak_of_anders_naar_die_van_de_maatregelen_van_de_GI()
    {
        var proef = new Kindproef().Uitspraak("u1").Uitspraak("u2", De_uitspraak.Reclassering("a"));
        Assert.Equal(
            ["rvdk koers.bepaald Status", "rbdha koers.bepaald Status"],
            proef.Stuur("a", "koers.bepaald", De_uitspraak.Koers, zaak: Vonniszaak).Doorgegeven);
        proef = new Kindproef().Uitspraak("u1").Uitspraak("u2", De_uitspraak.Reclassering("b"));
        Assert.Equal(
            ["rvdk koers.bepaald Status", "rbdha koers.bepaald Status"],
            proef.Stuur("b", "koers.bepaald", De_uitspraak.Koers, zaak: OnbekendeZaak).Doorgegeven);
    }

    [Fact]
    public void Wat_over_een_onbekende_bepaling_in_een_onbekende_zaak_gaat_hoort_elke_GI_van_het_kind()
    {
        var proef = new Kindproef().Uitspraak("u1").Uitspraak("u2", De_uitspraak.Reclassering("b"))
            .Stuur("rotterdam", "bepaling.ontvangen", "\"bepaling\": \"elders\"", zaak: OnbekendeZaak);
        Assert.Equal(["a bepaling.ontvangen", "b bepaling.ontvangen"], proef.Doorgegeven);
    }

    [Fact]
    public void Het_antwoord_op_een_bepaling_gaat_naar_wie_haar_overnam_ook_onder_een_ander_zaaknummer()
    {
        var proef = new Kindproef().Uitspraak("u1").Uitspraak("u2", De_uitspraak.Reclassering("b"))
            .Stuur("a", "bepaling.gedaan", De_bepaling.Bepaling("0599"), id: "b1")
            .Stuur("a", "maatregel.overgedragen", De_bevoegdheid.Overdracht("c", "2025-11-05"))
            .Stuur("rotterdam", "bepaling.ontvangen", "\"bepaling\": \"b1\"", zaak: Vonniszaak);
        Assert.Equal(["c bepaling.ontvangen"], proef.Doorgegeven);
    }

    [Fact]
    public void Een_uitspraak_die_de_eerste_GI_noemt_gaat_ook_naar_wie_na_twee_overdrachten_het_kind_heeft()
    {
        var proef = new Kindproef().Uitspraak("u1").Stuur("a", "maatregel.overgedragen", De_bevoegdheid.Overdracht("b", "2025-11-03"))
            .Stuur("b", "maatregel.overgedragen", De_bevoegdheid.Overdracht("c", "2025-11-05"))
            .Uitspraak(
                "u2", ("aard", "\"verlenging\""), ("uitgesproken", "\"2025-11-06\""),
                ("maatregelen", """[{ "code": "12", "ingang": "2026-01-13", "einde": "2026-04-12" }]"""));
        Assert.Equal(
            ["a uitspraak.gedaan", "c uitspraak.gedaan", "rvdk uitspraak.gedaan", "rotterdam uitspraak.gedaan Besluit"], proef.Doorgegeven);
    }

    [Fact]
    public void Een_vonnis_zonder_GI_gaat_naar_de_GI_van_de_reclassering_en_een_beschikking_naar_die_van_de_bescherming()
    {
        var proef = new Kindproef().Uitspraak("u1").Uitspraak("u2", De_uitspraak.Reclassering("b"));
        (string, string?)[] afgewezen = [("aard", "\"afwijzing\""), ("gi", null), ("maatregelen", null)];
        proef.Uitspraak("u3", [.. De_uitspraak.Reclassering("b").Where(w => w.Pad is not ("gi" or "maatregelen")), .. afgewezen]);
        Assert.Equal(["b uitspraak.gedaan", "rvdk uitspraak.gedaan"], proef.Doorgegeven);
        Assert.Equal(["a uitspraak.gedaan", "rvdk uitspraak.gedaan"], proef.Uitspraak("u4", afgewezen).Doorgegeven);
    }

    [Fact]
    public void Een_vervangen_GI_krijgt_na_de_vervanging_geen_uitspraken_meer()
    {
        var proef = new Kindproef().Uitspraak("u1").Uitspraak("u2", De_uitspraak.Vervanging("b", "2025-11-05"));
        foreach (var (id, dag) in new[] { ("u3", "2025-11-06"), ("u4", "2025-11-07") })
        {
            proef.Op(dag).Uitspraak(
                id, ("gi", "\"@b\""), ("aard", "\"wijziging\""), ("uitgesproken", $"\"{dag}\""), ("opSchrift", null),
                ("maatregelen", $$"""[{ "code": "12", "ingang": "{{dag}}", "einde": "2026-01-12" }]"""));
            Assert.Equal(["b uitspraak.gedaan", "rvdk uitspraak.gedaan", "rotterdam uitspraak.gedaan Besluit"], proef.Doorgegeven);
        }
    }

    [Fact]
    public void Wat_de_gemeente_of_de_GI_van_een_andere_familie_meldde_gaat_niet_mee_bij_een_overdracht()
    {
        var proef = new Kindproef().Uitspraak("u1").Uitspraak("u2", De_uitspraak.Reclassering("c"))
            .Stuur("c", "koers.bepaald", De_uitspraak.Koers, zaak: OnbekendeZaak)
            .Stuur("rotterdam", "hulp.gestart", De_bevoegdheid.Hulp, zaak: Vonniszaak)
            .Stuur("rotterdam", "hulp.gestart", De_bevoegdheid.Hulp)
            .Stuur("rvdk", "verzoek.ingediend", "\"datum\": \"2025-11-01\"")
            .Stuur("a", "maatregel.overgedragen", De_bevoegdheid.Overdracht("b", "2025-11-05"));
        Assert.Equal(["b uitspraak.gedaan", "b hulp.gestart", "b maatregel.overgedragen"], proef.Doorgegeven.Take(3));
    }

    [Fact]
    public void Een_verzoek_dat_geen_GI_noemt_gaat_naar_niemand_ook_niet_naar_de_GI_van_een_eerder_verzoek()
    {
        var proef = new Kindproef().Stuur("rvdk", "verzoek.ingediend", "\"datum\": \"2025-09-20\", \"beoogdeGi\": \"@a\"")
            .Stuur("om", "verzoek.ingediend", "\"datum\": \"2025-09-21\"");
        Assert.Empty(proef.Doorgegeven);
    }

    [Fact]
    public void Een_verzoek_met_kenmerk_en_zaaknummer_verbindt_de_zitting_met_de_GI_van_het_eerdere_verzoek()
    {
        var proef = new Kindproef()
            .Stuur("rvdk", "verzoek.ingediend", "\"datum\": \"2025-09-20\", \"beoogdeGi\": \"@a\", \"raadskenmerk\": \"K-1\"", zaak: null)
            .Stuur("rvdk", "verzoek.ingediend", "\"datum\": \"2025-09-21\", \"raadskenmerk\": \"K-1\"")
            .Stuur("rbrot", "zitting.gepland", "\"datum\": \"2025-10-13\", \"tijd\": \"09:30\"");
        Assert.Equal(["a zitting.gepland", "rvdk zitting.gepland"], proef.Doorgegeven);
    }

    [Fact]
    public void Een_opgeroepen_GI_die_ophield_is_opgeroepen_als_haar_opvolger()
    {
        var proef = new Kindproef().Uitspraak("u1").Stuur(
            "rbrot", "zitting.gepland", "\"datum\": \"2026-01-08\", \"tijd\": \"09:30\", \"beoogdeGi\": \"@briedis\", \"opgeroepen\": [\"@briedis\"]");
        Assert.Equal(["b zitting.gepland", "rvdk zitting.gepland"], proef.Doorgegeven);
        Assert.Empty(proef.Dossier.Signalen);
    }

    [Fact]
    public void Een_toewijzing_van_de_gemeente_laat_de_GI_staan()
    {
        var proef = new Kindproef().Uitspraak("u1", ("jeugdigen.0.gemeente", "\"0014\""));
        var vast = proef.Alles.Single(l => l is { Reden: not null, Gebeurtenis: not null });
        var levering = new BezorgdeLevering(vast.Ontvanger, vast.Rol, vast.Naam, vast.GebeurtenisId, vast.Zender, vast.Gebeurtenis);
        proef.Pas(null, w => Toewijzingsregel.Pas(w, levering, vast.Weergave, Rolverdeling.Deelnemer("denhaag")));
        Assert.Equal(["denhaag uitspraak.gedaan Besluit"], proef.Doorgegeven);
        Assert.Equal([Rolverdeling.Oin("a")], Beheer.Gis(proef.Dossier));
    }

    [Fact]
    public void Loopt_iets_vast_van_wie_het_register_uit_is_dan_hoort_alleen_beheer_het()
    {
        var proef = new Kindproef { Register = new([.. Rolverdeling.Register.Alle.Where(d => d.Naam != "rbrot")]) }
            .Uitspraak("u1", ("gi", "\"00000001800000009999\""));
        Assert.Equal(["beheer"], proef.Berichten.Select(b => b.Split(' ')[0]));
    }

    [Theory]
    [InlineData("bepaling.gedaan", "b1", 0)]
    [InlineData("uitspraak.gedaan", "u1", 1)]
    [InlineData("uitspraak.gecorrigeerd", "u2", 1)]
    [InlineData("uitspraak.ingetrokken", null, 0)] // the hub's own message
    public void Alleen_van_een_uitspraak_is_er_een_tijdstempel_van_kennisgeving_en_van_bevestiging(string naam, string? gebeurtenis, int stempels)
    {
        var levering = new BezorgdeLevering(Rolverdeling.Oin("rvdk"), Kern.Deelnemers.Rol.Rvdk, naam, gebeurtenis, Rolverdeling.Oin("rbrot"), 1);
        var moment = NodaTime.Instant.FromUtc(2025, 11, 7, 9, 0);
        var proef = new Kindproef().Uitspraak("u1");
        Assert.Equal(
            Enumerable.Repeat("kennisgegeven 2025-11-07T09:00:00Z", stempels),
            proef.Pas(null, w => Bezorgregel.Kennisgegeven(w, levering, moment)).Stempels);
        Assert.Equal(Enumerable.Repeat("bevestigd 2025-11-07T09:00:00Z", stempels), proef.Pas(null, w => Bezorgregel.Bevestigd(w, levering, moment)).Stempels);
        Assert.Equal(gebeurtenis is not null, Bezorgregel.WordtGemeld(levering));
    }
}
