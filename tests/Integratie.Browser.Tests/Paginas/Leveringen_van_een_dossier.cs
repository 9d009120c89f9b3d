using Integratie.Browser.Tests.Browser;
using Integratie.Functions.Tests.Opstelling;
using Microsoft.Playwright;

namespace Integratie.Browser.Tests.Paginas;

/// <summary>Folded per ontvanger: open is what asks for somebody, and the rest opens without script.</summary>
[Collection(Toneelgroep.Naam)]
public sealed class Leveringen_van_een_dossier(Toneel toneel)
{
    private const string Inspectie = "#aan-" + Testregister.Toezicht;

    [SkippableTheory]
    [InlineData(1280, true)]
    [InlineData(360, true)]
    [InlineData(360, false)]
    public async Task Say_what_is_in_them_and_open_by_keyboard(int breedte, bool script)
    {
        await using var venster = await toneel.OpenAsync(Testregister.Beheer, breedte, script);
        await venster.Pagina.GotoAsync(await toneel.PadAsync("dossier"));
        var gi = venster.Pagina.Locator("#aan-" + Testregister.Gi);
        var inspectie = venster.Pagina.Locator(Inspectie);

        Assert.Equal("Jeugdbescherming Waterland (Gecertificeerde instelling): 9 leveringen alles afgeleverd", await SamenvattingAsync(gi));
        Assert.True(await gi.Locator("table").IsVisibleAsync());
        Assert.Matches(
            @"^Gemeente Rotterdam: \d+ leveringe?n? 1 niet afgeleverd$",
            await SamenvattingAsync(venster.Pagina.Locator("#aan-" + Testregister.Gemeente)));
        Assert.Matches(@"^Inspectie \(Toezicht\): \d+ leveringen \d+ niet afgeleverd$", await SamenvattingAsync(inspectie));
        Assert.False(await inspectie.Locator("table").IsVisibleAsync());
        Assert.Equal(1, await venster.Pagina.Locator("details.aan:last-of-type" + Inspectie).CountAsync());

        await venster.TabNaarVeldAsync(Inspectie + " summary");
        await venster.Pagina.Keyboard.PressAsync("Enter");

        await Assertions.Expect(inspectie.Locator("table")).ToBeVisibleAsync();
        if (script)
            await venster.KeurAsync();
    }

    [SkippableFact]
    public async Task What_is_stuck_stands_on_top_and_open()
    {
        await using var venster = await toneel.OpenAsync(Testregister.Beheer, 360);
        await venster.Pagina.GotoAsync($"/leveringen?status=vastgelopen&ontvanger={Toneel.OpgezegdeGi}");
        await venster.Pagina.ClickAsync("#lijst tbody a");
        await venster.Pagina.ClickAsync("dd a[href^='/dossiers/']");

        var eerste = venster.Pagina.Locator("details.aan").First;
        Assert.Contains("1 vastgelopen", await SamenvattingAsync(eerste), StringComparison.Ordinal);
        Assert.True(await eerste.Locator("table").IsVisibleAsync());
        await venster.KeurAsync();
    }

    [SkippableTheory]
    [InlineData(1280, true)]
    [InlineData(360, true)]
    [InlineData(360, false)]
    public async Task The_way_from_one_delivery_leads_back_to_it_in_an_open_fold(int breedte, bool script)
    {
        await using var venster = await toneel.OpenAsync(Testregister.Beheer, breedte, script);
        await venster.Pagina.GotoAsync(await toneel.PadAsync("dossier"));
        var levering = (await venster.Pagina.Locator(Inspectie + " tbody th a").First.GetAttributeAsync("href"))!;
        await venster.Pagina.GotoAsync(levering);

        await venster.TabNaarVeldAsync("dd a[href^='/dossiers/']");
        await venster.EnterAsync();

        await Assertions.Expect(venster.Pagina.Locator(Inspectie + " table")).ToBeVisibleAsync();
        var rij = venster.Pagina.Locator("tr[id]:target");
        Assert.Equal(levering, await rij.Locator("th a").GetAttributeAsync("href"));
        await Assertions.Expect(rij).ToBeInViewportAsync();
    }

    [SkippableFact]
    public async Task Who_looks_sees_its_own_open()
    {
        await using var venster = await toneel.OpenAsync(Testregister.Gemeente, 360, script: false);
        await venster.Pagina.GotoAsync(await toneel.PadAsync("dossier"));

        Assert.Equal(1, await venster.Pagina.Locator("details.aan").CountAsync());
        Assert.True(await venster.Pagina.Locator($"#aan-{Testregister.Gemeente} table").IsVisibleAsync());
    }

    private static async Task<string> SamenvattingAsync(ILocator vouw) =>
        string.Join(' ', (await vouw.Locator("summary").First.InnerTextAsync()).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
