using Integratie.Functions.Bezorging;
using Integratie.Functions.Instellingen;

namespace Integratie.Functions.Tests.Bezorgen;

/// <summary>Whether a success is the return of an ontvanger that was away, of which other processes have to be told.</summary>
public sealed class Een_terugkeer
{
    private static readonly DateTimeOffset Begin = new(2026, 1, 5, 9, 0, 0, TimeSpan.Zero);

    private readonly Poort _poort = new(new BezorgingOptions());

    [Fact]
    public void Is_de_eerste_levering_die_slaagt_na_een_fout_hier()
    {
        Assert.False(Slaagt(minuut: 0));
        _poort.Vraag(Begin.AddMinutes(1), Guid.NewGuid(), Begin);
        _poort.Mislukt(Begin.AddMinutes(1), pauze: null);

        Assert.True(Slaagt(minuut: 2, mislukteInMinuut: 1));
        Assert.False(Slaagt(minuut: 3));
    }

    [Fact]
    public void Wordt_een_keer_gezien_al_slaagt_daarna_nog_meer_dat_ervoor_elders_mislukte()
    {
        Assert.True(Slaagt(minuut: 10, mislukteInMinuut: 1));
        Assert.True(_poort.BeginWandeling());
        Assert.False(_poort.EindeWandeling(alles: true));

        Assert.False(Slaagt(minuut: 11, mislukteInMinuut: 2));
        Assert.False(_poort.Hersteld);
    }

    [Fact]
    public void Wordt_ook_gezien_als_wat_bij_de_vorige_wachtte_nog_niet_op_is()
    {
        Assert.True(Slaagt(minuut: 10, mislukteInMinuut: 1));
        Assert.True(_poort.Hersteld);

        Assert.True(Slaagt(minuut: 40, mislukteInMinuut: 30));
    }

    [Fact]
    public void Waarvan_een_ander_proces_vertelde_wordt_niet_doorverteld()
    {
        _poort.Herstel(Begin.AddMinutes(10));

        Assert.False(Slaagt(minuut: 11, mislukteInMinuut: 9));
    }

    [Fact]
    public void Wordt_gezien_nadat_de_klok_een_uur_terug_ging()
    {
        _poort.Herstel(Begin.AddMinutes(60));
        Assert.False(Slaagt(minuut: 5));

        Assert.True(Slaagt(minuut: 8, mislukteInMinuut: 6));
    }

    private bool Slaagt(int minuut, int? mislukteInMinuut = null)
    {
        var nu = Begin.AddMinutes(minuut);
        Assert.True(_poort.Vraag(nu, Guid.NewGuid(), nu).Vrij);
        return _poort.Geslaagd(nu, mislukteInMinuut is { } fout ? Begin.AddMinutes(fout) : null).WasWeg;
    }
}
