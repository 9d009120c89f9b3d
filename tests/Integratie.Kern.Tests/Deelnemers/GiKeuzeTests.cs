using Integratie.Kern.Deelnemers;
using NodaTime;

namespace Integratie.Kern.Tests.Deelnemers;

/// <summary>Which GI a decision goes to when the GI that the court named is not, or no longer, the one.</summary>
public sealed class GiKeuzeTests
{
    private const string A = "00000001800000003000";
    private const string B = "00000001800000003001";
    private const string C = "00000001800000003002";
    private static readonly LocalDate Einde = new(2021, 5, 31);
    private static readonly LocalDate Erna = new(2021, 6, 1);

    [Fact]
    public void A_GI_without_validity_and_certificate_in_the_register_is_itself_the_one()
    {
        var keuze = Kies([Gi(A)], A, "Rijnmond", Erna);

        Assert.Equal(A, keuze.Gi?.Oin);
        Assert.Null(keuze.Reden);
    }

    [Fact]
    public void An_instroomstop_does_not_stop_a_decision()
    {
        Assert.Equal(A, Kies([Gi(A) with { Instroomstop = true }], A, null, Erna).Gi?.Oin);
    }

    [Fact]
    public void An_OIN_that_is_not_in_the_register_or_is_no_GI_is_unknown()
    {
        var gemeente = Gi(B) with { Rol = Rol.Gemeente };

        Assert.Equal(new GiKeuze(null, "gi-onbekend"), Kies([Gi(A), gemeente], C, null, Erna));
        Assert.Equal(new GiKeuze(null, "gi-onbekend"), Kies([Gi(A), gemeente], B, null, Erna));
    }

    [Fact]
    public void A_GI_is_unknown_before_its_first_day()
    {
        var gi = Gi(A) with { GeldigVan = Erna };

        Assert.Equal(new GiKeuze(null, "gi-onbekend"), Kies([gi], A, null, Einde));
        Assert.Equal(A, Kies([gi], A, null, Erna).Gi?.Oin);
    }

    [Fact]
    public void A_GI_that_ended_without_successor_is_ended_from_the_day_after_its_last_day()
    {
        var gi = Gi(A) with { GeldigTot = Einde };

        Assert.Equal(A, Kies([gi], A, null, Einde).Gi?.Oin);
        Assert.Equal(new GiKeuze(null, "gi-beeindigd"), Kies([gi], A, null, Erna));
    }

    [Theory]
    [InlineData(2020, 12, 31, null, "gi-ongecertificeerd")]
    [InlineData(2021, 1, 1, A, null)]
    [InlineData(2021, 12, 31, A, null)]
    [InlineData(2022, 1, 1, null, "gi-ongecertificeerd")]
    public void Only_the_days_of_its_certificate_count(int jaar, int maand, int dag, string? gi, string? reden)
    {
        var gecertificeerd = Gi(A) with
        {
            Certificaat = new Certificaat(Certificaatsoort.Voorlopig, new LocalDate(2021, 1, 1), new LocalDate(2021, 12, 31)),
        };

        var keuze = Kies([gecertificeerd], A, null, new LocalDate(jaar, maand, dag));

        Assert.Equal(gi, keuze.Gi?.Oin);
        Assert.Equal(reden, keuze.Reden);
    }

    [Fact]
    public void Per_jeugdregio_another_successor_takes_over()
    {
        Deelnemer[] register =
        [
            Gi(A) with { GeldigTot = Einde, Opvolgers = [new Opvolger(B, ["Rijnmond"], Erna), new Opvolger(C, ["Holland Rijnland", "Haaglanden"], Erna)] },
            Gi(B),
            Gi(C),
        ];

        Assert.Equal(B, Kies(register, A, "Rijnmond", Erna).Gi?.Oin);
        Assert.Equal(C, Kies(register, A, "haaglanden", Erna).Gi?.Oin);
        Assert.Equal(new GiKeuze(null, "gi-beeindigd"), Kies(register, A, "Zeeland", Erna));
        Assert.Equal(new GiKeuze(null, "gi-beeindigd"), Kies(register, A, null, Erna));
    }

    [Fact]
    public void A_successor_takes_over_from_its_first_day_and_not_before()
    {
        Deelnemer[] register = [Gi(A) with { GeldigTot = Einde, Opvolgers = [new Opvolger(B, null, new LocalDate(2021, 7, 1))] }, Gi(B)];

        Assert.Equal(new GiKeuze(null, "gi-beeindigd"), Kies(register, A, "Rijnmond", new LocalDate(2021, 6, 30)));
        Assert.Equal(B, Kies(register, A, "Rijnmond", new LocalDate(2021, 7, 1)).Gi?.Oin);
    }

    [Fact]
    public void When_last_and_first_day_are_written_as_the_same_day_the_successor_has_it()
    {
        Deelnemer[] register = [Gi(A) with { GeldigTot = Erna, Opvolgers = [new Opvolger(B, null, Erna)] }, Gi(B)];

        Assert.Equal(A, Kies(register, A, null, Einde).Gi?.Oin);
        Assert.Equal(B, Kies(register, A, null, Erna).Gi?.Oin);
    }

    [Fact]
    public void A_GI_in_force_keeps_what_the_court_gives_it_whoever_is_to_follow_it()
    {
        Deelnemer[] register = [Gi(A) with { Opvolgers = [new Opvolger(B, null, new LocalDate(2020, 1, 1))] }, Gi(B)];

        Assert.Equal(A, Kies(register, A, "Rijnmond", Erna).Gi?.Oin);
    }

    [Fact]
    public void The_later_successor_goes_before_the_earlier_one()
    {
        Deelnemer[] register =
        [
            Gi(A) with { GeldigTot = Einde, Opvolgers = [new Opvolger(B, null, Erna), new Opvolger(C, null, new LocalDate(2022, 1, 1))] },
            Gi(B),
            Gi(C),
        ];

        Assert.Equal(B, Kies(register, A, null, new LocalDate(2021, 12, 31)).Gi?.Oin);
        Assert.Equal(C, Kies(register, A, null, new LocalDate(2022, 1, 1)).Gi?.Oin);
    }

    [Fact]
    public void A_chain_of_successors_is_followed_to_the_one_in_force()
    {
        Deelnemer[] register =
        [
            Gi(A) with { GeldigTot = Einde, Opvolgers = [new Opvolger(B, ["Rijnmond"], Erna)] },
            Gi(B) with { GeldigTot = new LocalDate(2022, 12, 31), Opvolgers = [new Opvolger(C, null, new LocalDate(2023, 1, 1))] },
            Gi(C),
        ];

        Assert.Equal(B, Kies(register, A, "Rijnmond", new LocalDate(2022, 12, 31)).Gi?.Oin);
        Assert.Equal(C, Kies(register, A, "Rijnmond", new LocalDate(2023, 1, 1)).Gi?.Oin);
    }

    [Fact]
    public void Successors_that_name_each_other_end_the_search()
    {
        Deelnemer[] register =
        [
            Gi(A) with { GeldigTot = Einde, Opvolgers = [new Opvolger(B, null, Erna)] },
            Gi(B) with { GeldigTot = Einde, Opvolgers = [new Opvolger(A, null, Erna)] },
        ];

        Assert.Equal(new GiKeuze(null, "gi-beeindigd"), Kies(register, A, null, Erna));
    }

    [Fact]
    public void A_successor_without_certificate_or_outside_the_register_takes_nothing_over()
    {
        Deelnemer[] register =
        [
            Gi(A) with { GeldigTot = Einde, Opvolgers = [new Opvolger(B, null, Erna), new Opvolger(C, null, Erna)] },
            Gi(B) with { Certificaat = new Certificaat(Certificaatsoort.Volledig, null, Einde) },
        ];

        Assert.Equal(new GiKeuze(null, "gi-beeindigd"), Kies(register, A, null, Erna));
    }

    private static Deelnemer Gi(string oin) => new() { Oin = oin, Naam = "GI " + oin[^4..], Rol = Rol.Gi };

    private static GiKeuze Kies(Deelnemer[] register, string oin, string? jeugdregio, LocalDate op) =>
        new Register(register).KiesGi(oin, jeugdregio, op);
}
