using Integratie.Browser.Tests.Browser;
using Integratie.Functions.Tests.Opstelling;

namespace Integratie.Browser.Tests.Paginas;

/// <summary>On the first day there is nothing yet, and every page says so in words.</summary>
public sealed class Een_lege_hub(LeegToneel toneel) : IClassFixture<LeegToneel>
{
    // Of what does not exist yet there is no page.
    public static TheoryData<string?, string> Alle() => Bladen.Van(pad => pad is not ("dossier" or "levering" or "termijn"));

    [SkippableTheory]
    [MemberData(nameof(Alle))]
    public async Task Every_page_is_accessible_and_reads_the_same_without_script(string? oin, string pad)
    {
        await using var met = await toneel.OpenAsync(oin);
        await using var zonder = await toneel.OpenAsync(oin, 360, script: false);

        var antwoord = await met.GaNaarAsync(await toneel.PadAsync(pad));
        await zonder.GaNaarAsync(await toneel.PadAsync(pad));

        Assert.Equal(200, antwoord.Status);
        Assert.Equal(await met.WoordenAsync(), await zonder.WoordenAsync());
        await met.KeurAsync();
        await met.KeurToetsenbordAsync();
    }

    public static TheoryData<string, string[]> Woorden() => new()
    {
        {
            "/",
            [
                "Er is niets vastgelopen.", "Alles is afgeleverd.",
                "Er is geen termijn voorbij en er nadert er geen.", "Er is nog geen traject begonnen.",
                "Er is nog geen doorlooptijd gemeten, of van te weinig kinderen om haar te tonen.",
            ]
        },
        { "/leveringen", ["Er zijn geen leveringen die hieraan voldoen."] },
        { "/normen", ["Er zijn geen termijnen die hieraan voldoen."] },
        { "/monitor", ["Er zijn nog geen trajecten die hieraan voldoen.", "Er is nog geen peildatum met trajecten."] },
        { "/deelnemers?rol=om", ["Er zijn geen deelnemers die hieraan voldoen."] },
        { "/deelnemers/" + Testregister.Gi, ["0 leveringen: 0 afgeleverd"] },
        { "/audit?van=2020-01-01&tot=2020-01-02", ["In deze dagen is niets gedaan."] },
    };

    [SkippableTheory]
    [MemberData(nameof(Woorden))]
    public async Task Each_page_says_in_words_that_there_is_nothing(string pad, string[] woorden)
    {
        await using var venster = await toneel.OpenAsync(Testregister.Beheer, script: false);
        await venster.GaNaarAsync(pad);

        var tekst = await venster.TekstAsync();

        Assert.All(woorden, woord => Assert.Contains(woord, tekst, StringComparison.Ordinal));
    }

    [SkippableFact]
    public async Task A_search_that_finds_nothing_says_so()
    {
        await using var venster = await toneel.OpenAsync(Testregister.Gi, 360);
        await venster.Pagina.GotoAsync("/dossiers");
        await venster.Pagina.FillAsync("#kenmerk", "C/10/707628 / JE RK 25-2021");
        await venster.Pagina.Keyboard.PressAsync("Enter");

        await venster.Pagina.WaitForSelectorAsync("[role=status]:has-text('geen dossier')");
        await venster.KeurAsync();
    }
}
