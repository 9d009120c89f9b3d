using Integratie.Kern.Deelnemers;
using NodaTime;

namespace Integratie.Kern.Tests.Deelnemers;

public sealed class RegisterTests
{
    private static readonly Instant Nu = Instant.FromUtc(2026, 1, 5, 8, 0);

    [Fact]
    public void A_deelnemer_is_found_by_the_key_of_which_the_register_has_the_hash()
    {
        var register = new Register([Rechtbank(new Sleutel("2cf24dba5fb0a30e26e83b2ac5b9e29e1b161e5c1fa7425e73043362938b9824"))]);

        Assert.Equal("00000001800000001000", register.VindOpSleutel("hello", Nu)?.Oin);
        Assert.Null(register.VindOpSleutel("Hello", Nu));
        Assert.Null(register.VindOpSleutel("", Nu));
        Assert.Null(register.VindOpSleutel("2cf24dba5fb0a30e26e83b2ac5b9e29e1b161e5c1fa7425e73043362938b9824", Nu));
    }

    [Fact]
    public void A_key_that_was_replaced_is_valid_until_the_end_of_the_overlap()
    {
        var tot = Instant.FromUtc(2026, 1, 12, 8, 0);
        var register = new Register([Rechtbank(new Sleutel("2cf24dba5fb0a30e26e83b2ac5b9e29e1b161e5c1fa7425e73043362938b9824", tot))]);

        Assert.NotNull(register.VindOpSleutel("hello", tot - Duration.FromSeconds(1)));
        Assert.Null(register.VindOpSleutel("hello", tot));
    }

    [Theory]
    [InlineData("00000001800000004000", "Gemeente")]
    [InlineData("00000001800000007777", "00000001800000007777")]
    [InlineData("gemeente-0363", "gemeente Amsterdam")]
    [InlineData("gemeente-9999", "gemeente-9999")]
    [InlineData("gi-00000001800000004000", "Gemeente (geen GI)")]
    public void An_ontvanger_has_a_name_for_a_person_also_in_the_place_of_one_that_is_not_there(string ontvanger, string naam) =>
        Assert.Equal(naam, new Register([Gemeente("00000001800000004000", "0599")]).Naam(ontvanger));

    [Fact]
    public void Deelnemers_are_found_by_OIN_and_by_role()
    {
        var register = new Register([Rechtbank(), Gemeente("00000001800000004000", "0599")]);

        Assert.Equal(Rol.Gemeente, register.Vind("00000001800000004000")?.Rol);
        Assert.Null(register.Vind("00000001800000009999"));
        Assert.Equal("00000001800000001000", Assert.Single(register.Met(Rol.Rechtbank)).Oin);
    }

    [Fact]
    public void A_gemeente_is_found_by_each_of_its_codes()
    {
        var register = new Register([Gemeente("00000001800000004000", "0599", "0613")]);

        Assert.Equal("00000001800000004000", register.Gemeente("0613", new LocalDate(2026, 1, 5))?.Oin);
        Assert.Null(register.Gemeente("0600", new LocalDate(2026, 1, 5)));
    }

    [Fact]
    public void A_gemeente_code_belongs_to_who_answers_for_it_on_that_day()
    {
        var register = new Register(
        [
            Gemeente("00000001800000004000", "0599") with { GeldigTot = new LocalDate(2025, 12, 31) },
            Gemeente("00000001800000004001", "0599") with { GeldigVan = new LocalDate(2026, 1, 1) },
        ]);

        Assert.Equal("00000001800000004000", register.Gemeente("0599", new LocalDate(2025, 12, 31))?.Oin);
        Assert.Equal("00000001800000004001", register.Gemeente("0599", new LocalDate(2026, 1, 1))?.Oin);
    }

    [Fact]
    public void A_deelnemer_is_in_force_from_its_first_day_to_its_last()
    {
        var gemeente = Gemeente("00000001800000004000", "0599") with { GeldigVan = new LocalDate(2026, 1, 1), GeldigTot = new LocalDate(2026, 1, 31) };

        Assert.Equal(
            [false, true, true, false],
            new[] { new LocalDate(2025, 12, 31), new LocalDate(2026, 1, 1), new LocalDate(2026, 1, 31), new LocalDate(2026, 2, 1) }.Select(gemeente.GeldigOp));
    }

    [Fact]
    public void What_is_for_a_gemeente_that_was_merged_goes_to_the_new_one()
    {
        var register = new Register(
        [
            Gemeente("00000001800000004000", "0501") with
            {
                GeldigTot = new LocalDate(2022, 12, 31), Opvolgers = [new Opvolger("00000001800000004001", null, new LocalDate(2023, 1, 1))],
            },
            Gemeente("00000001800000004001", "1992"),
        ]);

        Assert.Equal("00000001800000004000", register.Gemeente("0501", new LocalDate(2022, 12, 31))?.Oin);
        Assert.Equal("00000001800000004001", register.Gemeente("0501", new LocalDate(2023, 1, 1))?.Oin);
    }

    [Fact]
    public void A_gemeente_that_ended_without_successor_does_not_take_part()
    {
        var register = new Register([Gemeente("00000001800000004000", "0501") with { GeldigTot = new LocalDate(2022, 12, 31) }]);

        Assert.Null(register.Gemeente("0501", new LocalDate(2023, 1, 1)));
    }

    private static Deelnemer Rechtbank(params Sleutel[] sleutels) => new()
    {
        Oin = "00000001800000001000",
        Naam = "Rechtbank Rotterdam",
        Rol = Rol.Rechtbank,
        Code = "RBROT",
        Sleutels = sleutels,
    };

    private static Deelnemer Gemeente(string oin, params string[] codes) => new()
    {
        Oin = oin,
        Naam = "Gemeente",
        Rol = Rol.Gemeente,
        Gemeentecodes = codes,
    };
}
