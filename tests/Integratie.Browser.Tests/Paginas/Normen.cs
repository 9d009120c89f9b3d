using Integratie.Browser.Tests.Browser;
using Integratie.Functions.Tests.Opstelling;

namespace Integratie.Browser.Tests.Paginas;

[Collection(Toneelgroep.Naam)]
public sealed class Normen(Toneel toneel)
{
    [SkippableFact]
    public async Task What_is_past_or_near_comes_soonest_first_and_leads_to_the_child()
    {
        await using var venster = await toneel.OpenAsync(Testregister.Gi);
        await venster.Pagina.GotoAsync("/normen");

        // Two children: uitgesproken on the 3rd and the 5th, in kennis gesteld on the 6th; on the 14th three of these four terms are past.
        Assert.Equal(
            ["10 nov 2025", "12 nov 2025", "13 nov 2025", "13 nov 2025"],
            (await venster.Pagina.Locator("#termijnen tbody tr th").AllInnerTextsAsync()).Select(t => t.Split(',')[0].Trim()));
        Assert.Equal(0, await venster.Pagina.Locator("#gi").CountAsync());
        await venster.Pagina.ClickAsync("#termijnen tbody a >> nth=0");
        Assert.Equal("Dossier", await venster.Pagina.InnerTextAsync("h1"));
    }

    [SkippableFact]
    public async Task Toezicht_sees_terms_of_all_and_how_each_was_computed_but_cannot_open_a_child()
    {
        await using var venster = await toneel.OpenAsync(Testregister.Toezicht);
        await venster.Pagina.GotoAsync("/normen?toon=alles&gi=" + Testregister.Gi);

        Assert.True(await venster.Pagina.Locator("#termijnen tbody tr").CountAsync() >= 8);
        Assert.Equal(0, await venster.Pagina.Locator("#termijnen tbody a[href^='/dossiers']").CountAsync());
        await venster.Pagina.FocusAsync("#termijnen tbody a[href*='/2025-11-10-'] >> nth=0");
        await venster.EnterAsync();
        Assert.Contains("10 november 2025", await venster.TekstAsync(), StringComparison.Ordinal);
        Assert.Equal(["3, begin", "10, laatste dag"], await venster.Pagina.Locator(".maand .grens").AllTextContentsAsync());
        Assert.Equal(0, await venster.Pagina.Locator("main a[href^='/dossiers']").CountAsync());
    }

    [SkippableTheory]
    [InlineData(Testregister.AndereGi)]
    [InlineData(Testregister.Rechtbank)]
    public async Task A_term_of_another_cannot_be_opened(string oin)
    {
        await using var venster = await toneel.OpenAsync(oin);

        var antwoord = await venster.Pagina.GotoAsync(await toneel.PadAsync("termijn"));

        Assert.Equal(oin == Testregister.Rechtbank ? 403 : 404, antwoord!.Status);
    }

    [SkippableTheory]
    [InlineData("gi", Toneel.OnbekendeGi, "staat geen GI met OIN 00000001800000003999. Beslissingen noemen dit nummer wel", true)]
    [InlineData("gi", "00000001800000003888", "staat geen GI met OIN 00000001800000003888. Daarom staat hier niets.", false)]
    [InlineData("gemeente", "9999", "gemeente met code 9999. Daarom staat hier niets.", true)]
    public async Task A_filter_that_names_nobody_says_so(string veld, string waarde, string woorden, bool script)
    {
        await using var venster = await toneel.OpenAsync(Testregister.Beheer, 360, script);
        await venster.Pagina.GotoAsync($"/normen?{veld}={waarde}");

        Assert.Contains(woorden, await venster.Pagina.InnerTextAsync("main .melding"), StringComparison.Ordinal);
        Assert.Equal("onbekend: " + waarde, await venster.Pagina.Locator($"#{veld} option:checked").InnerTextAsync());
        if (script)
            await venster.KeurAsync();
    }

    [SkippableTheory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Anyone_computes_a_term_on_a_calendar(bool script)
    {
        await using var venster = await toneel.OpenAsync(script: script);
        await venster.Pagina.GotoAsync("/normen/berekening");
        await venster.Pagina.FillAsync("#start", "2026-04-30");
        await venster.Pagina.ClickAsync("main button");

        Assert.Contains("Uiterlijk 8 mei 2026", await venster.TekstAsync(), StringComparison.Ordinal);
        Assert.Equal(["30, begin", "8, laatste dag"], await venster.Pagina.Locator(".maand .grens").AllTextContentsAsync());
    }

    [SkippableFact]
    public async Task A_date_that_does_not_exist_is_explained()
    {
        await using var venster = await toneel.OpenAsync();

        var antwoord = await venster.Pagina.GotoAsync("/normen/berekening?start=2026-02-30&aantal=5&eenheid=werkdagen&kalender=atw");

        Assert.Equal(400, antwoord!.Status);
        Assert.Contains("bestaande datum", await venster.Pagina.InnerTextAsync("[role=alert]"), StringComparison.Ordinal);
        Assert.Empty(await Axe.KeurAsync(venster.Pagina));
    }
}
