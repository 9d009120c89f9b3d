using Integratie.Browser.Tests.Browser;
using Integratie.Functions.Tests.Opstelling;

namespace Integratie.Browser.Tests.Paginas;

[Collection(Toneelgroep.Naam)]
public sealed class Dossiers(Toneel toneel)
{
    [SkippableFact]
    public async Task A_zaaknummer_is_found_in_any_spelling_and_never_stands_in_the_address()
    {
        await using var venster = await toneel.OpenAsync(Testregister.Gi);
        await venster.Pagina.GotoAsync("/dossiers");

        await venster.Pagina.FillAsync("#kenmerk", Toneelstuk.Zaaknummer("goed-1").Replace(" ", "", StringComparison.Ordinal).ToLowerInvariant());
        await venster.Pagina.Keyboard.PressAsync("Enter");
        await venster.Pagina.WaitForURLAsync("**/dossiers/*-*");

        Assert.Contains(Toneelstuk.Zaaknummer("goed-1"), await venster.TekstAsync(), StringComparison.Ordinal);
    }

    [SkippableFact]
    public async Task Who_is_no_party_finds_nothing()
    {
        await using var venster = await toneel.OpenAsync(Testregister.AndereGi);
        await venster.Pagina.GotoAsync("/dossiers");
        await venster.Pagina.FillAsync("#kenmerk", Toneelstuk.Zaaknummer("goed-1"));
        await venster.Pagina.Keyboard.PressAsync("Enter");
        await venster.Pagina.WaitForSelectorAsync("[role=status]:has-text('geen dossier')");

        Assert.Equal(404, (await venster.Pagina.GotoAsync(await toneel.PadAsync("dossier")))!.Status);
    }

    [SkippableFact]
    public async Task The_BSN_is_hidden_until_somebody_asks_and_asking_is_in_the_audit()
    {
        await using var venster = await toneel.OpenAsync(Testregister.Gi);
        var pad = await toneel.PadAsync("dossier");
        await venster.Pagina.GotoAsync(pad);
        Assert.DoesNotContain(Toneelstuk.EersteBsn, await venster.Pagina.ContentAsync(), StringComparison.Ordinal);

        await venster.Pagina.ClickAsync("text=Toon het BSN");

        Assert.Equal(Toneelstuk.EersteBsn, await venster.Pagina.InnerTextAsync("#bsn"));
        Assert.Empty(await Axe.KeurAsync(venster.Pagina));
        await venster.Pagina.GotoAsync(pad);
        Assert.Equal(0, await venster.Pagina.Locator("#bsn").CountAsync());
        var audit = await toneel.Hub.HaalAsync("/v1/audit?max=1000", Testregister.Beheer);
        Assert.Contains(audit["regels"]!.AsArray(), r => (string)r!["handeling"]! == "dossier.bsn-inzien" && (string)r["wie"]! == Testregister.Gi);
    }

    [SkippableFact]
    public async Task Six_times_and_the_terms_with_how_they_were_computed_are_there()
    {
        await using var venster = await toneel.OpenAsync(Testregister.Beheer);
        await venster.Pagina.GotoAsync(await toneel.PadAsync("dossier"));

        var tekst = await venster.TekstAsync();
        Assert.Contains("3 nov 2025", tekst, StringComparison.Ordinal);
        Assert.Contains("6 nov 2025 11:12:00", tekst, StringComparison.Ordinal);
        Assert.Contains("overschreden", tekst, StringComparison.Ordinal);
        await venster.Pagina.ClickAsync("summary:has-text('na kennisgeving')");
        Assert.Contains("werkdag 5", await venster.TekstAsync(), StringComparison.Ordinal);
    }

    [SkippableFact]
    public async Task No_list_page_holds_a_BSN()
    {
        await using var venster = await toneel.OpenAsync(Testregister.Beheer);
        foreach (var pad in new[] { "/", "/leveringen", "/normen?toon=alles", "/monitor?per=gemeente", "/deelnemers", "/audit", "dossier", "levering" })
        {
            await venster.Pagina.GotoAsync(await toneel.PadAsync(pad));
            Assert.DoesNotContain(Toneelstuk.EersteBsn, await venster.Pagina.ContentAsync(), StringComparison.Ordinal);
        }
    }
}
