using Integratie.Kern.Berichten;
using Integratie.Kern.Dossiers;
using Integratie.Kern.Tests.Berichten;

namespace Integratie.Kern.Tests.Dossiers;

/// <summary>A child goes to another GI, with its history.</summary>
public class De_overdracht
{
    private const string Koppeling = """
        "datum": "2025-10-15", "vorm": "vast", "contactMetGezin": true, "aanleiding": "eerste"
        """;

    [Fact]
    public void De_nieuwe_GI_krijgt_eerst_de_geschiedenis_in_volgorde()
    {
        var proef = Geschiedenis().Stuur("a", "maatregel.overgedragen", De_bevoegdheid.Overdracht("b", "2025-11-05"));
        Assert.Equal(
            [
                "b uitspraak.gedaan", "b jeugdbeschermer.gekoppeld", "b bepaling.gedaan", "b bepaling.ontvangen", "b maatregel.overgedragen",
                "rotterdam maatregel.overgedragen", "rvdk maatregel.overgedragen", "rbrot maatregel.overgedragen",
            ],
            proef.Doorgegeven);
        Assert.Equal([Rolverdeling.Oin("b")], Beheer.Gis(proef.Dossier));
    }

    [Fact]
    public void Wat_zij_als_oude_GI_of_als_beoogde_GI_al_kreeg_komt_niet_nog_eens()
    {
        var proef = new Kindproef().Uitspraak("u1").Uitspraak("u2", De_uitspraak.Vervanging("b", "2025-11-05"))
            .Stuur("b", "maatregel.overgedragen", De_bevoegdheid.Overdracht("a", "2025-11-06"));
        Assert.Equal(["a maatregel.overgedragen"], proef.Doorgegeven.Where(regel => regel.StartsWith("a ", StringComparison.Ordinal)));

        proef = new Kindproef().Uitspraak("u1")
            .Uitspraak("u2", ("aard", "\"afwijzing\""), ("maatregelen", null), ("gi", null), ("beoogdeGi", "\"@b\""))
            .Stuur("a", "maatregel.overgedragen", De_bevoegdheid.Overdracht("b", "2025-11-06"));
        Assert.Equal(
            ["b uitspraak.gedaan", "b maatregel.overgedragen"], proef.Doorgegeven.Where(regel => regel.StartsWith("b ", StringComparison.Ordinal)));
    }

    [Fact]
    public void Aan_zichzelf_kan_niet()
    {
        var fouten = Bericht.Fouten(
            "maatregel.overgedragen", Bericht.Met(Voorbeelddata.Alle["maatregel.overgedragen"], "naarGi", $"\"{Rolverdeling.Oin("rbrot")}\""));
        Assert.Equal([new Fout("data.naarGi", "Bent u zelf.")], fouten);
    }

    [Fact]
    public void Aan_een_GI_die_zij_zelf_opvolgde_ook_niet()
    {
        var proef = Geschiedenis().Stuur("a", "maatregel.overgedragen", De_bevoegdheid.Overdracht("b", "2025-11-05"))
            .Stuur("b", "maatregel.overgedragen", De_bevoegdheid.Overdracht("briedis", "2025-11-06"));
        Assert.Equal("niet-bevoegd", proef.Gevolgen.Weigering);
        Assert.Empty(proef.Doorgegeven);
        Assert.Empty(proef.Normen);
    }

    [Fact]
    public void Norm_1_begint_voor_haar_opnieuw_als_zij_het_heeft()
    {
        var proef = Geschiedenis().Op("2025-11-05").Stuur("a", "maatregel.overgedragen", De_bevoegdheid.Overdracht("b", "2025-11-05"));
        Assert.Contains("b gestart jeugdbeschermer/uitspraak 2025-11-05..2025-11-12", proef.Normen);
        proef.Op("2025-11-06").InKennis("b", "maatregel.overgedragen");
        Assert.Equal(
            ["b gestart jeugdbeschermer/kennisgeving 2025-11-06..2025-11-13", "inspectie gestart jeugdbeschermer/kennisgeving 2025-11-06..2025-11-13"],
            proef.Normen);
    }

    [Fact]
    public void De_nieuwe_GI_hoort_van_norm_1_na_de_overdracht_zelf()
    {
        var proef = Geschiedenis().Op("2025-11-05").Stuur("a", "maatregel.overgedragen", De_bevoegdheid.Overdracht("b", "2025-11-05"));
        var voorB = proef.Gevolgen.Leveringen.Where(l => l.Ontvanger == Rolverdeling.Oin("b")).Select(l => l.Naam).ToList();
        Assert.Equal(["maatregel.overgedragen", "norm.gehaald", "norm.gehaald", "norm.gestart"], voorB.Skip(voorB.IndexOf("maatregel.overgedragen")));
    }

    [Fact]
    public void Aan_wie_geen_GI_is_laat_het_kind_waar_het_is_tot_beheer_zegt_wie_het_krijgt()
    {
        var proef = Geschiedenis().Op("2025-11-05")
            .Stuur("a", "maatregel.overgedragen", De_bevoegdheid.Overdracht("b", "2025-11-05").Replace("@b", Rolverdeling.Oin("rotterdam")));
        Assert.Equal($"gi-{Rolverdeling.Oin("rotterdam")} maatregel.overgedragen gi-onbekend", proef.Doorgegeven.First());
        Assert.Equal([Rolverdeling.Oin("a")], Beheer.Gis(proef.Dossier));
        Assert.Empty(proef.Normen);
        proef.Stuur("a", "koers.bepaald", De_uitspraak.Koers);
        Assert.Null(proef.Gevolgen.Weigering);

        var vast = proef.Alles.First(l => l.Reden is not null);
        var levering = new BezorgdeLevering(vast.Ontvanger, vast.Rol, vast.Naam, vast.GebeurtenisId, vast.Zender, vast.Gebeurtenis);
        proef.Pas(null, w => Toewijzingsregel.Pas(w, levering, Kern.Berichten.Weergave.Alles, Rolverdeling.Deelnemer("b")));
        Assert.Equal([Rolverdeling.Oin("b")], Beheer.Gis(proef.Dossier));
        Assert.Empty(proef.Dossier.OpenOverdrachten);
        proef.Op("2025-11-06").InKennis("b", "maatregel.overgedragen");
        Assert.Contains("b gestart jeugdbeschermer/kennisgeving 2025-11-06..2025-11-13", proef.Normen);
    }

    [Fact]
    public void Een_tweede_overdracht_brengt_alleen_wat_nieuw_is()
    {
        var proef = Geschiedenis().Stuur("a", "maatregel.overgedragen", De_bevoegdheid.Overdracht("b", "2025-11-05"))
            .Stuur("b", "koers.bepaald", De_uitspraak.Koers).Stuur("b", "maatregel.overgedragen", De_bevoegdheid.Overdracht("a", "2025-12-01"))
            .Stuur("a", "koers.bepaald", De_uitspraak.Koers).Stuur("a", "maatregel.overgedragen", De_bevoegdheid.Overdracht("b", "2025-12-10"));
        Assert.Equal(["b koers.bepaald", "b maatregel.overgedragen"], proef.Doorgegeven.Take(2));
    }

    [Fact]
    public void Van_een_verbeterde_uitspraak_gaat_alleen_de_laatste_versie_mee()
    {
        var proef = new Kindproef().Uitspraak("u1").Uitspraak("u2", ("corrigeert", "\"u1\""))
            .Stuur("a", "maatregel.overgedragen", De_bevoegdheid.Overdracht("b", "2025-11-05"));
        Assert.Equal(["b uitspraak.gecorrigeerd", "b maatregel.overgedragen"], proef.Doorgegeven.Take(2));
    }

    [Fact]
    public void Een_ingetrokken_uitspraak_gaat_niet_mee()
    {
        var proef = new Kindproef().Uitspraak("u1").Uitspraak("u3")
            .Pas(null, w => Intrekregel.KindVervalt(w, Rolverdeling.Oin("rbrot"), "u1", "o2"))
            .Stuur("a", "maatregel.overgedragen", De_bevoegdheid.Overdracht("b", "2025-11-05"));
        Assert.Equal(["b uitspraak.gedaan", "b maatregel.overgedragen"], proef.Doorgegeven.Take(2));
    }

    [Fact]
    public void Wie_het_kind_van_de_beheerder_terugkrijgt_krijgt_niet_nog_eens_wat_zij_al_had()
    {
        var proef = new Kindproef().Uitspraak("u1").Uitspraak("u2", [.. De_uitspraak.Reclassering("c"), ("zaaknummer", $"\"{Kindproef.Zaak}\"")])
            .Stuur("rotterdam", "hulp.gestart", "\"datum\": \"2025-11-05\", \"overbrugging\": false, \"wachtlijstNaIntake\": false, \"passend\": \"ja\"")
            .Stuur("a", "maatregel.overgedragen", De_bevoegdheid.Overdracht("b", "2025-11-05").Replace("@b", Rolverdeling.Oin("rotterdam")));
        var vast = proef.Alles.First(l => l.Reden is not null);
        var levering = new BezorgdeLevering(vast.Ontvanger, vast.Rol, vast.Naam, vast.GebeurtenisId, vast.Zender, vast.Gebeurtenis);
        proef.Pas(null, w => Toewijzingsregel.Pas(w, levering, Kern.Berichten.Weergave.Alles, Rolverdeling.Deelnemer("a")));
        Assert.Equal(["a maatregel.overgedragen"], proef.Doorgegeven);
    }

    [Fact]
    public void De_oude_GI_hoort_van_haar_norm_1_alleen_dat_hij_vervalt()
    {
        var proef = Geschiedenis().Op("2025-11-05").Stuur("a", "maatregel.overgedragen", De_bevoegdheid.Overdracht("b", "2025-11-05"))
            .Op("2025-11-06").Uitspraak("u2", ("corrigeert", "\"u1\""), ("uitgesproken", "\"2025-10-06\""), ("opSchrift", null));
        Assert.Contains(proef.Normen, norm => norm.StartsWith("b gestart jeugdbeschermer/uitspraak 2025-10-06", StringComparison.Ordinal));
        Assert.DoesNotContain(proef.Normen, norm => norm.StartsWith("a ", StringComparison.Ordinal));
    }

    [Fact]
    public void Van_een_GI_die_ophield_hoort_haar_opvolger_een_keer_wat_een_termijn_doet()
    {
        var proef = new Kindproef().Op("2025-10-14").Uitspraak("u1", ("opSchrift", null));
        proef.Register = new(Rolverdeling.Register.Alle.Select(d => d.Naam == "a"
            ? d with { GeldigTot = new(2025, 10, 14), Opvolgers = [new(Rolverdeling.Oin("b"), null, new(2025, 10, 15))] }
            : d));
        proef.Op("2025-10-15").Stuur("a", "maatregel.overgedragen", De_bevoegdheid.Overdracht("b", "2025-10-15"));
        Assert.Equal(
            ["b vervallen", "inspectie vervallen", "b gestart", "inspectie gestart"], proef.Normen.Select(norm => string.Join(' ', norm.Split(' ').Take(2))));
    }

    [Fact]
    public void Het_werk_voor_een_andere_familie_gaat_niet_mee()
    {
        var proef = new Kindproef().Uitspraak("u1").Uitspraak("u2", De_uitspraak.Reclassering("c"))
            .Stuur("c", "koers.bepaald", De_uitspraak.Koers, zaak: "10/123456-25")
            .Stuur("a", "maatregel.overgedragen", De_bevoegdheid.Overdracht("b", "2025-11-05"));
        Assert.Equal(["b uitspraak.gedaan", "b maatregel.overgedragen"], proef.Doorgegeven.Take(2));
        Assert.Equal([Rolverdeling.Oin("b"), Rolverdeling.Oin("c")], Beheer.Gis(proef.Dossier));
    }

    [Fact]
    public void Na_de_uitspraak_die_haar_verving_mag_de_oude_GI_nog_overdragen()
    {
        var proef = Geschiedenis().Op("2025-11-05").Uitspraak("u2", De_uitspraak.Vervanging("b", "2025-11-05"));
        Assert.Contains("b gestart jeugdbeschermer/uitspraak 2025-11-05..2025-11-12", proef.Normen);
        proef.Stuur("a", "maatregel.overgedragen", De_bevoegdheid.Overdracht("b", "2025-11-05", "uitspraak"));
        Assert.Null(proef.Gevolgen.Weigering);
        Assert.Equal(
            ["b uitspraak.gedaan", "b jeugdbeschermer.gekoppeld", "b bepaling.gedaan", "b bepaling.ontvangen", "b maatregel.overgedragen"],
            proef.Doorgegeven.Take(5));
        Assert.Empty(proef.Normen);
        Assert.Equal("niet-bevoegd", De_bevoegdheid.Uitkomst(proef.Stuur("a", "maatregel.overgedragen", De_bevoegdheid.Overdracht("c", "2025-11-06"))));
        Assert.Equal("niet-bevoegd", De_bevoegdheid.Uitkomst(proef.Stuur("a", "maatregel.overgedragen", De_bevoegdheid.Overdracht("b", "2025-11-06"))));
    }

    [Fact]
    public void Een_GI_die_het_kind_nooit_had_kan_het_niet_overdragen_ook_niet_aan_wie_het_heeft()
    {
        var proef = Geschiedenis().Stuur("c", "maatregel.overgedragen", De_bevoegdheid.Overdracht("a", "2025-11-05"));
        Assert.Equal("niet-bevoegd", proef.Gevolgen.Weigering);
    }

    [Fact]
    public void Een_GI_draagt_alleen_over_wat_zij_zelf_heeft_wat_zij_er_ook_bij_schrijft()
    {
        var proef = Geschiedenis().Uitspraak("u2", De_uitspraak.Reclassering("c"))
            .Stuur("a", "maatregel.overgedragen", De_bevoegdheid.Overdracht("b", "2025-11-05") + ", \"vanGi\": \"@c\"", zaak: "C/10/999999");
        Assert.Equal([Rolverdeling.Oin("b"), Rolverdeling.Oin("c")], Beheer.Gis(proef.Dossier));
    }

    [Fact]
    public void Een_norm_na_een_overdracht_noemt_het_zaaknummer_zoals_de_GI_het_schreef()
    {
        var proef = Geschiedenis().Op("2025-11-05")
            .Stuur("a", "maatregel.overgedragen", De_bevoegdheid.Overdracht("b", "2025-11-05"), zaak: "c/10/707628 je rk 25-2021");
        var gestart = proef.Gevolgen.Leveringen.Single(l => l.Naam == "norm.gestart" && l.Ontvanger == Rolverdeling.Oin("b"));
        Assert.Equal("c/10/707628 je rk 25-2021", (string?)gestart.Bericht!.Data["zaaknummer"]);
    }

    [Fact]
    public void Wie_zelf_overdroeg_heeft_niets_meer_over_te_dragen()
    {
        var proef = Geschiedenis().Stuur("a", "maatregel.overgedragen", De_bevoegdheid.Overdracht("b", "2025-11-05"))
            .Stuur("a", "maatregel.overgedragen", De_bevoegdheid.Overdracht("b", "2025-11-05"));
        Assert.Equal("niet-bevoegd", proef.Gevolgen.Weigering);
        Assert.Empty(proef.Doorgegeven);
    }

    [Fact]
    public void Voor_een_GI_die_ophield_draagt_de_beheerder_over()
    {
        var data = $$"""
            { "zaaknummer": "{{Kindproef.Zaak}}", "jeugdige": { "bsn": "999990342" }, "datum": "2025-11-05", "naarGi": "{{Rolverdeling.Oin("b")}}",
              "vanGi": "{{Rolverdeling.Oin("a")}}", "grondslag": "rechtsopvolging", "dossier": [] }
            """;
        var proef = Geschiedenis().StuurData("beheer", "maatregel.overgedragen", "o1", data, new(NodaTime.Instant.FromUtc(2025, 11, 5, 10, 0)));
        Assert.Equal("b maatregel.overgedragen", proef.Doorgegeven.ElementAt(4));
        Assert.Equal([Rolverdeling.Oin("b")], Beheer.Gis(proef.Dossier));
    }

    [Fact]
    public void Een_lange_geschiedenis_komt_in_delen_en_houdt_de_volgorde()
    {
        var proef = new Kindproef().Uitspraak("u1");
        for (var i = 0; i < 100; i++)
            proef.Stuur("a", "jeugdbeschermer.losgekoppeld", "\"datum\": \"2025-10-20\", \"reden\": \"vertrek\"", id: $"los-{i}");
        proef.Stuur("a", "maatregel.overgedragen", De_bevoegdheid.Overdracht("b", "2025-11-05"));
        Assert.Equal(Wijziging.MeesteLeveringen, proef.Gevolgen.Leveringen.Count);
        proef.Stuur("b", "koers.bepaald", De_uitspraak.Koers);
        Assert.Empty(proef.Gevolgen.Leveringen);
        while (!proef.Dossier.Rest.IsEmpty)
            proef.Pas(null, Restregel.Pas);
        var vanB = proef.Alles.Where(l => l.Ontvanger == Rolverdeling.Oin("b")).ToList();
        Assert.Equal(Enumerable.Range(1, vanB.Count).Select(n => (long)n), vanB.Select(l => l.Volgnummer));
        Assert.Equal(
            ["u1", .. Enumerable.Range(0, 100).Select(i => $"los-{i}"), "maatregel.overgedragen-1"],
            vanB.Where(l => l.Gebeurtenis is not null).Select(l => l.GebeurtenisId!));
    }

    private static Kindproef Geschiedenis() => new Kindproef().Op("2025-10-14").Uitspraak("u1", ("opSchrift", null)).InKennis("a")
        .Stuur("a", "jeugdbeschermer.gekoppeld", Koppeling)
        .Stuur("a", "bepaling.gedaan", De_bepaling.Bepaling("0599"), id: "b1")
        .Stuur("rotterdam", "bepaling.ontvangen", "\"bepaling\": \"b1\"");
}
