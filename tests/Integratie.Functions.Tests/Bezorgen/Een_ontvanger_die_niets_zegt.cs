using Integratie.Functions.Bezorging;
using Integratie.Functions.Instellingen;

namespace Integratie.Functions.Tests.Bezorgen;

/// <summary>Takes the calls and never answers: each is out until its time is over.</summary>
public sealed class Een_ontvanger_die_niets_zegt
{
    private static readonly DateTimeOffset Begin = new(2026, 1, 5, 9, 0, 0, TimeSpan.Zero);

    private readonly Poort _poort = new(new BezorgingOptions { Gelijktijdig = 8 });

    [Fact]
    public void Houdt_na_twee_seconden_niet_meer_dan_vier_plaatsen_bezet()
    {
        Assert.Equal([true, true, true], Vraag(3, seconde: 0));

        Assert.Equal([true, false], Vraag(2, seconde: 3));
        Assert.Equal([false], Vraag(1, seconde: 14));
    }

    [Fact]
    public void Krijgt_alle_plaatsen_zodra_hij_antwoordt()
    {
        Assert.Equal([true, true, true], Vraag(3, seconde: 0));
        Assert.Equal([true, false], Vraag(2, seconde: 3));

        _poort.Geslaagd(Begin.AddSeconds(4), laatsteFout: null);

        Assert.Equal([true, true, true, true, true, false], Vraag(6, seconde: 5));
    }

    [Fact]
    public void Begint_opnieuw_als_er_niets_meer_onderweg_is()
    {
        Assert.Equal([true], Vraag(1, seconde: 0));
        _poort.Geslaagd(Begin.AddSeconds(1), laatsteFout: null);

        Assert.Equal([true, true, true, true, true], Vraag(5, seconde: 60));
    }

    private List<bool> Vraag(int keren, int seconde) =>
        Enumerable.Range(0, keren).Select(_ => _poort.Vraag(Begin.AddSeconds(seconde), Guid.NewGuid(), Begin).Vrij).ToList();
}
