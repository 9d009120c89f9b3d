using Integratie.Kern.Dossiers;
using Integratie.Kern.Normen;
using NodaTime;

namespace Integratie.Kern.Tests.Dossiers;

/// <summary>A gemeente that judges a bepaling is refused; it is kept, told to the GI and counted, and no clock stops for it.</summary>
public class De_belemmering
{
    private static readonly Instant Ontvangen = Instant.FromUtc(2025, 11, 7, 9, 0);

    [Fact]
    public void Een_poging_van_de_gemeente_wordt_vastgelegd_en_de_GI_hoort_het()
    {
        var proef = new Kindproef().Uitspraak("u1").Stuur("a", "bepaling.gedaan", De_bepaling.Bepaling("0599"), id: "b1");
        var poging = Kindproef.Lees("rotterdam", "bepaling.afgewezen", "p1", """{ "bepaling": "b1" }""");
        Assert.True(Belemmeringsregel.Geldt(proef.Dossier, proef.Register, poging.Oin, new LocalDate(2025, 11, 25)));
        proef.Op("2025-11-07T09:00:00Z").Pas(poging, w => Belemmeringsregel.Poging(w, poging, Ontvangen));
        const string Data =
            """{"poging":"nl.jeugdbescherming.bepaling.afgewezen.v1","door":"00000001800000004000","bepaling":"b1","artikelen":"""
            + """["Jeugdwet 2.4 lid 2 onder b","Jeugdwet 3.5 lid 1"]}""";
        Assert.Equal([$"a belemmering.vastgelegd {Data.Trim()}", $"inspectie belemmering.vastgelegd {Data.Trim()}"], proef.Berichten);
        Assert.Equal(["belemmering 2025-11-07T09:00:00Z"], proef.Stempels);
        Assert.Equal("geen-beschikking-nodig", proef.Gevolgen.Weigering);
        Assert.Equal(new BelemmeringVastgelegd("3", new(2025, 11, 7), Rolverdeling.Oin("a")), Geteld(proef));
        Assert.Empty(proef.Normen);
    }

    [Fact]
    public void Een_poging_van_een_andere_gemeente_laat_het_dossier_zoals_het_is()
    {
        var proef = new Kindproef().Uitspraak("u1");
        var poging = Kindproef.Lees("denhaag", "beschikking.genomen", "p1", "{}");
        Assert.False(Belemmeringsregel.Geldt(proef.Dossier, proef.Register, poging.Oin, new LocalDate(2025, 11, 25)));
        Assert.Empty(proef.Pas(poging, w => Belemmeringsregel.Poging(w, poging, Ontvangen)).Gevolgen.Leveringen);
        Assert.DoesNotContain(proef.Dossier.Klokken.Feiten, f => f.Feit is BelemmeringVastgelegd);
    }

    [Fact]
    public void Wat_de_GI_meldt_gaat_naar_de_gemeente_en_telt_mee()
    {
        var proef = new Kindproef().Uitspraak("u1").Op("2025-11-25T09:00:00Z")
            .Stuur("a", "belemmering.gemeld", "\"bepaling\": \"b1\", \"soort\": \"eist-beschikking\", \"toelichting\": \"per telefoon\"");
        Assert.Equal(["rotterdam belemmering.gemeld"], proef.Doorgegeven);
        Assert.Equal(["belemmering 2025-11-25T09:00:00Z"], proef.Stempels);
        Assert.Equal(new BelemmeringVastgelegd("2", new(2025, 11, 25), Rolverdeling.Oin("a")), Geteld(proef));
    }

    private static BelemmeringVastgelegd Geteld(Kindproef proef) =>
        Assert.Single(proef.Dossier.Klokken.Feiten.Select(feit => feit.Feit).OfType<BelemmeringVastgelegd>());
}
