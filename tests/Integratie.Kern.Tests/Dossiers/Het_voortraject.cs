using Integratie.Kern.Dossiers;

namespace Integratie.Kern.Tests.Dossiers;

/// <summary>Before the decision: the intended GI hears of it, the gemeente never.</summary>
public class Het_voortraject
{
    [Fact]
    public void Een_onderzoek_gaat_naar_niemand()
    {
        var proef = new Kindproef().Stuur("rvdk", "onderzoek.gestart", "\"datum\": \"2025-09-01\", \"raadskenmerk\": \"K-1\"", zaak: null);
        Assert.Empty(proef.Gevolgen.Leveringen);
        Assert.Null(proef.Gevolgen.Weigering);
    }

    [Fact]
    public void Een_verzoek_en_een_zitting_gaan_naar_de_beoogde_GI()
    {
        var proef = new Kindproef().Stuur("rvdk", "verzoek.ingediend", "\"datum\": \"2025-09-20\", \"beoogdeGi\": \"@a\"");
        Assert.Equal(["a verzoek.ingediend"], proef.Doorgegeven);
        proef.Stuur("rbrot", "zitting.gepland", "\"datum\": \"2025-10-13\", \"tijd\": \"09:30\", \"beoogdeGi\": \"@a\", \"opgeroepen\": [\"@a\"]");
        Assert.Equal(["a zitting.gepland", "rvdk zitting.gepland"], proef.Doorgegeven);
        Assert.Empty(proef.Dossier.Signalen);
    }

    [Fact]
    public void Een_zitting_zonder_GI_gaat_naar_die_van_het_verzoek_in_dezelfde_zaak()
    {
        var proef = new Kindproef()
            .Stuur("rvdk", "verzoek.ingediend", "\"datum\": \"2025-09-20\", \"beoogdeGi\": \"@a\", \"raadskenmerk\": \"K-1\"", zaak: null)
            .Stuur("rbrot", "zitting.gepland", "\"datum\": \"2025-10-13\", \"tijd\": \"09:30\"");
        Assert.Equal(["rvdk zitting.gepland"], proef.Doorgegeven);
        proef.Stuur("rvdk", "onderzoek.afgerond", "\"datum\": \"2025-09-21\", \"raadskenmerk\": \"K-1\"")
            .Stuur("rbrot", "zitting.gepland", "\"datum\": \"2025-10-13\", \"tijd\": \"09:30\"");
        Assert.Equal(["a zitting.gepland", "rvdk zitting.gepland"], proef.Doorgegeven);
    }

    [Fact]
    public void Een_zitting_waar_de_GI_niet_is_opgeroepen_is_een_signaal_voor_beheer()
    {
        var proef = new Kindproef().Stuur(
            "rbrot", "zitting.gepland", "\"datum\": \"2025-10-13\", \"tijd\": \"09:30\", \"beoogdeGi\": \"@a\", \"opgeroepen\": [\"@rvdk\"]");
        Assert.Equal(
            [new Signaal(1, "gi-niet-opgeroepen", Rolverdeling.Oin("a"), "C-10-707628-JERK-25-2021", new(2025, 10, 13))], proef.Dossier.OpenSignalen);
    }

    [Theory]
    [InlineData("opgeroepen")]
    [InlineData("uitspraak")]
    [InlineData("afgesloten")]
    public void Tot_de_GI_alsnog_is_opgeroepen_er_een_uitspraak_is_of_beheer_het_afsluit(string hoe)
    {
        const string Zitting = "\"datum\": \"2025-10-13\", \"tijd\": \"09:30\", \"beoogdeGi\": \"@a\", \"opgeroepen\": ";
        var proef = new Kindproef().Stuur("rbrot", "zitting.gepland", Zitting + "[]");
        Assert.Single(proef.Dossier.OpenSignalen);
        _ = hoe switch
        {
            "opgeroepen" => proef.Stuur("rbrot", "zitting.gepland", Zitting + "[\"@a\"]"),
            "uitspraak" => proef.Uitspraak("u1"),
            _ => proef.Pas(null, w => Signaalregel.SluitAf(w, 1)),
        };
        Assert.Empty(proef.Dossier.OpenSignalen);
    }

    [Fact]
    public void Een_uitspraak_in_een_andere_zaak_sluit_het_signaal_niet()
    {
        var proef = new Kindproef()
            .Stuur("rbrot", "zitting.gepland", "\"datum\": \"2025-10-13\", \"tijd\": \"09:30\", \"beoogdeGi\": \"@a\", \"opgeroepen\": []")
            .Uitspraak("u2", De_uitspraak.Reclassering("b"));
        Assert.Single(proef.Dossier.OpenSignalen);
    }

    [Fact]
    public void Ook_na_een_eerdere_uitspraak_in_dezelfde_zaak()
    {
        var proef = new Kindproef().Uitspraak("u1").Stuur(
            "rbrot", "zitting.gepland", "\"datum\": \"2026-01-08\", \"tijd\": \"09:30\", \"beoogdeGi\": \"@b\", \"opgeroepen\": []");
        Assert.Equal(Rolverdeling.Oin("b"), Assert.Single(proef.Dossier.OpenSignalen).Gi);
    }

    [Fact]
    public void Een_onbekende_beoogde_GI_loopt_vast()
    {
        var proef = new Kindproef().Stuur("rvdk", "verzoek.ingediend", "\"datum\": \"2025-09-20\", \"beoogdeGi\": \"00000001800000009999\"");
        Assert.Equal(["00000001800000009999 verzoek.ingediend gi-onbekend"], proef.Doorgegeven);
        Assert.Equal(["beheer", "rvdk"], proef.Berichten.Select(b => b.Split(' ')[0]));
    }
}
