using Integratie.Browser.Tests.Browser;
using Integratie.Functions.Tests.Opstelling;

namespace Integratie.Browser.Tests.Paginas;

/// <summary>A page that keeps itself up to date says when it cannot, and when it can again.</summary>
[Collection(Toneelgroep.Naam)]
public sealed class Niet_meer_actueel(Toneel toneel)
{
    [SkippableTheory]
    [InlineData(Testregister.Beheer, "/", 1280)]
    [InlineData(Testregister.Toezicht, "/", 360)]
    [InlineData(Testregister.Beheer, "/leveringen", 360)]
    [InlineData(Testregister.Beheer, "levering", 360)]
    [InlineData(Testregister.Gi, "/normen", 360)]
    [InlineData(Testregister.Beheer, "/monitor", 1280)]
    public async Task Says_so_and_is_renewed_when_it_can_be(string oin, string pad, int breedte)
    {
        await using var venster = await toneel.OpenAsync(oin, breedte);
        await venster.Pagina.Clock.InstallAsync();
        await venster.Pagina.GotoAsync(await toneel.PadAsync(pad));
        await venster.Pagina.Context.SetOfflineAsync(true);

        await venster.Pagina.Clock.FastForwardAsync("01:30");
        await venster.Pagina.WaitForSelectorAsync("#ververst:has-text('niet meer actueel')");
        await venster.KeurAsync();

        await venster.Pagina.Context.SetOfflineAsync(false);
        await venster.Pagina.Clock.FastForwardAsync("01:30");
        await venster.Pagina.WaitForSelectorAsync("#ververst:has-text('weer bijgewerkt')");
    }

    [SkippableTheory]
    [InlineData("/")]
    [InlineData("/leveringen")]
    [InlineData("/normen")]
    [InlineData("/monitor")]
    public async Task Without_script_it_says_of_which_moment_it_is(string pad)
    {
        await using var venster = await toneel.OpenAsync(Testregister.Beheer, 360, script: false);
        await venster.Pagina.GotoAsync(pad);

        Assert.StartsWith("Stand van 14 nov 2025 12:", await venster.Pagina.InnerTextAsync(".voet"), StringComparison.Ordinal);
    }
}
