using Integratie.Kern.Dossiers;

namespace Integratie.Kern.Tests.Dossiers;

/// <summary>A GI that is earlier than the decision that names it.</summary>
public class Wat_wacht_op_een_uitspraak
{
    private const string Koppeling = """
        "datum": "2025-10-14", "vorm": "vast", "contactMetGezin": true, "aanleiding": "eerste"
        """;

    [Fact]
    public void Heeft_geen_gevolg_en_is_voor_niemand_te_zien()
    {
        var proef = new Kindproef().Stuur("a", "jeugdbeschermer.gekoppeld", Koppeling);
        Assert.True(proef.Gevolgen.Aangehouden);
        Assert.Empty(proef.Gevolgen.Leveringen);
        Assert.Empty(proef.Dossier.Klokken.Feiten);
        Assert.False(proef.Dossier.IsPartij(Rolverdeling.Oin("a")));
    }

    [Fact]
    public void Telt_in_volgorde_zodra_een_uitspraak_die_GI_noemt()
    {
        var proef = new Kindproef().Op("2025-10-14").Stuur("a", "koers.bepaald", De_uitspraak.Koers, id: "koers")
            .Stuur("a", "jeugdbeschermer.gekoppeld", Koppeling, id: "koppeling").Op("2025-11-21").Uitspraak("u1");
        Assert.Equal(
            [
                "a uitspraak.gedaan", "rvdk uitspraak.gedaan", "rotterdam uitspraak.gedaan Besluit",
                "rvdk koers.bepaald Status", "rbrot koers.bepaald Status",
                "rvdk jeugdbeschermer.gekoppeld Status", "rotterdam jeugdbeschermer.gekoppeld Status",
            ],
            proef.Doorgegeven);
        Assert.Equal([new Nabehandeld(1, null), new Nabehandeld(2, null)], proef.Gevolgen.Nabehandeld);
        Assert.Empty(proef.Dossier.Aangehouden);
        Assert.Contains("a gehaald koers/uitspraak 2025-10-13..2025-11-24", proef.Normen);
        Assert.Contains(new Tijdstempel("koers-bepaald", "2025-11-20", null, null, 1), proef.Gevolgen.Tijdstempels.Select(t => t with { Norm = null }));
    }

    [Fact]
    public void Hoeft_niet_gelezen_te_worden_voor_wat_er_bij_komt()
    {
        var proef = new Kindproef().Stuur("a", "jeugdbeschermer.gekoppeld", Koppeling).Stuur("a", "jeugdbeschermer.gekoppeld", Koppeling);
        Assert.Equal(2, proef.Dossier.Aangehouden.Count);
        Assert.False(proef.VroegWachtend);
        Assert.True(proef.Uitspraak("u1").VroegWachtend);
        Assert.False(proef.InKennis("a").VroegWachtend);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Wordt_geweigerd_als_de_uitspraak_in_die_zaak_een_andere_GI_noemt(bool beoogd)
    {
        var proef = new Kindproef();
        if (beoogd)
            proef.Stuur("rvdk", "verzoek.ingediend", "\"datum\": \"2025-09-20\", \"beoogdeGi\": \"@b\"");
        proef.Stuur("b", "jeugdbeschermer.gekoppeld", Koppeling, id: "j1").Uitspraak("u1");
        Assert.Equal("niet-bevoegd", Assert.Single(proef.Gevolgen.Nabehandeld).Weigering);
        Assert.Empty(proef.Dossier.Aangehouden);
        Assert.Equal(["""b gebeurtenis.geweigerd {"gebeurtenis":"j1","probleem":"niet-bevoegd"}"""], proef.Berichten);
    }

    [Fact]
    public void Wordt_ook_dan_geweigerd_als_er_eerder_een_uitspraak_in_een_andere_zaak_was()
    {
        var proef = new Kindproef().Stuur("b", "jeugdbeschermer.gekoppeld", Koppeling, id: "j1").Uitspraak("u2", De_uitspraak.Reclassering("c"));
        Assert.Single(proef.Dossier.Aangehouden);
        Assert.Equal([new Nabehandeld(1, "niet-bevoegd")], proef.Uitspraak("u1").Gevolgen.Nabehandeld);
    }

    [Fact]
    public void Wordt_geweigerd_als_er_niets_is_toegewezen()
    {
        var proef = new Kindproef().Stuur("a", "jeugdbeschermer.gekoppeld", Koppeling, id: "j1")
            .Uitspraak("u0", ("aard", "\"afwijzing\""), ("gi", null), ("beoogdeGi", "\"@a\""), ("maatregelen", "[]"));
        Assert.Equal([new Nabehandeld(1, "niet-bevoegd")], proef.Gevolgen.Nabehandeld);
    }

    [Fact]
    public void Blijft_wachten_bij_een_aanhouding_en_bij_een_uitspraak_in_een_andere_zaak()
    {
        var proef = new Kindproef().Stuur("b", "jeugdbeschermer.gekoppeld", Koppeling, zaak: "10/123456-25")
            .Uitspraak("u0", ("aard", "\"aanhouding\""), ("gi", null), ("maatregelen", "[]")).Uitspraak("u1");
        Assert.Equal(["a uitspraak.gedaan", "rvdk uitspraak.gedaan", "rotterdam uitspraak.gedaan Besluit"], proef.Doorgegeven);
        Assert.Single(proef.Dossier.Aangehouden);
        proef.Uitspraak("u2", De_uitspraak.Reclassering("b"));
        Assert.Equal([new Nabehandeld(1, null)], proef.Gevolgen.Nabehandeld);
    }

    [Fact]
    public void Wordt_geweigerd_als_een_latere_uitspraak_de_genoemde_GI_al_verving()
    {
        const string AndereZaak = "C/10/700000 / JE RK 25-1";
        var proef = new Kindproef().Stuur("b", "jeugdbeschermer.gekoppeld", Koppeling, id: "j1", zaak: AndereZaak)
            .Uitspraak("u2", ("uitgesproken", "\"2025-10-20\""));
        Assert.Empty(proef.Gevolgen.Nabehandeld);
        proef.Uitspraak("u1", ("gi", "\"@b\""), ("zaaknummer", $"\"{AndereZaak}\""));
        Assert.Equal([new Nabehandeld(1, "niet-bevoegd")], proef.Gevolgen.Nabehandeld);
        Assert.Empty(proef.Dossier.Aangehouden);
    }

    [Fact]
    public void Wordt_dan_nog_geweigerd_als_het_niet_mag()
    {
        var proef = new Kindproef().Stuur("a", "bepaling.gedaan", """
            "datum": "2025-11-20", "gemeente": "0518", "overlegdatum": "2025-11-19", "verwijzer": "04", "hulp": [{ "categorie": "45", "ingang": "2025-12-01" }]
            """, id: "b1").Uitspraak("u1");
        Assert.Equal([new Nabehandeld(1, "gemeente-wijkt-af")], proef.Gevolgen.Nabehandeld);
        Assert.Null(proef.Gevolgen.Weigering);
        Assert.Equal(["""a gebeurtenis.geweigerd {"gebeurtenis":"b1","probleem":"gemeente-wijkt-af"}"""], proef.Berichten);
    }
}
