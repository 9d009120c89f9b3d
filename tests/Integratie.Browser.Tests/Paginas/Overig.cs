using Integratie.Browser.Tests.Browser;
using Integratie.Functions.Tests.Opstelling;

namespace Integratie.Browser.Tests.Paginas;

[Collection(Toneelgroep.Naam)]
public sealed class Overig(Toneel toneel)
{
    [SkippableFact]
    public async Task The_overview_names_what_is_stuck_and_keeps_itself_up_to_date()
    {
        await using var venster = await toneel.OpenAsync(Testregister.Beheer);
        await venster.Pagina.GotoAsync("/");
        var tekst = await venster.TekstAsync();

        Assert.Contains("Webhook is opgezegd (410)", tekst, StringComparison.Ordinal);
        Assert.Contains("beslissing zonder geldige ontvanger", tekst, StringComparison.Ordinal);
        Assert.Contains("Jeugdbescherming " + Toneel.Script, tekst, StringComparison.Ordinal);
        await venster.Pagina.WaitForSelectorAsync("#normen .tegel, #normen .melding");
        await venster.Pagina.RunAndWaitForResponseAsync(() => Task.CompletedTask, antwoord => antwoord.Request.Headers.ContainsKey("x-ververs"));
        Assert.Empty(venster.Fouten);
    }

    [SkippableFact]
    public async Task A_page_that_cannot_be_renewed_says_that_it_is_stale()
    {
        await using var venster = await toneel.OpenAsync(Testregister.Beheer);
        await venster.Pagina.GotoAsync("/");
        await venster.Pagina.Context.SetOfflineAsync(true);

        await venster.Pagina.WaitForSelectorAsync("#ververst:has-text('niet meer actueel')");
    }

    [SkippableFact]
    public async Task The_monitor_downloads_as_CSV_and_a_GI_sees_its_own_row()
    {
        await using var venster = await toneel.OpenAsync(Testregister.Gi);
        await venster.GaNaarAsync("/monitor");

        var download = await venster.Pagina.RunAndWaitForDownloadAsync(() => venster.Pagina.ClickAsync("text=Download als CSV"));

        Assert.Equal("monitor-2025-11-14.csv", download.SuggestedFilename);
        var csv = await File.ReadAllTextAsync((await download.PathAsync())!);
        Assert.Equal(2, csv.Split('\n', StringSplitOptions.RemoveEmptyEntries).Length);
        Assert.Contains(Testregister.Gi, csv, StringComparison.Ordinal);
    }

    [SkippableFact]
    public async Task A_test_event_and_a_new_secret_come_from_the_page_of_an_ontvanger()
    {
        await using var venster = await toneel.OpenAsync(Testregister.Gi);
        await venster.Pagina.GotoAsync("/aansluiting");
        Assert.Equal("Aansluiting", await venster.Pagina.InnerTextAsync("nav [aria-current=page]"));

        await venster.Pagina.ClickAsync("text=Stuur een proefbericht");
        Assert.Contains("nam het proefbericht aan", await venster.TekstAsync(), StringComparison.Ordinal);
        await venster.Pagina.ClickAsync("text=Vernieuw het geheim");

        Assert.StartsWith("whsec_", await venster.Pagina.InnerTextAsync("#geheim"), StringComparison.Ordinal);
        Assert.Contains("2 in gebruik", await venster.TekstAsync(), StringComparison.Ordinal);
        Assert.Empty(await Axe.KeurAsync(venster.Pagina));
        Assert.Equal(403, (await venster.Pagina.GotoAsync("/deelnemers/" + Testregister.AndereGi))!.Status);
    }

    [SkippableTheory]
    [InlineData(1280)]
    [InlineData(360)]
    public async Task Roles_are_words_and_the_number_of_a_deelnemer_comes_last(int breedte)
    {
        await using var venster = await toneel.OpenAsync(Testregister.Gi, breedte);
        Assert.Equal("Jeugdbescherming Waterland (Gecertificeerde instelling)", await venster.Pagina.InnerTextAsync("header .wie span"));
        await using var beheer = await toneel.OpenAsync(Testregister.Beheer, breedte);
        Assert.Equal("Beheer van de hub", await beheer.Pagina.InnerTextAsync("header .wie span"));
        await beheer.Pagina.GotoAsync("/deelnemers");
        Assert.Equal(["Naam", "Rol", "Geldig", "Bezorging", "Bijzonder", "OIN"], await beheer.Pagina.Locator("thead th").AllTextContentsAsync());

        await beheer.Pagina.SelectOptionAsync("#rol", new[] { new Microsoft.Playwright.SelectOptionValue { Label = "Raad voor de Kinderbescherming" } });
        await beheer.Pagina.ClickAsync("main form.filter button");

        Assert.Equal(["Raad voor de Kinderbescherming"], await beheer.Pagina.Locator("td[data-label=Rol] > div").AllTextContentsAsync());
        await beheer.Pagina.GotoAsync("/deelnemers/" + Testregister.Rvdk);
        Assert.Equal("Raad voor de Kinderbescherming", await beheer.Pagina.InnerTextAsync("dt:text-is('Rol') + dd"));
    }

    [SkippableFact]
    public async Task A_new_ontvanger_checks_its_own_signature()
    {
        await using var venster = await toneel.OpenAsync();
        await venster.Pagina.GotoAsync("/handtekening");
        await venster.Pagina.ClickAsync("main button");
        // The vector that Standard Webhooks publishes.
        Assert.Equal("v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=", await venster.Pagina.InnerTextAsync("#goed"));

        await venster.Pagina.FillAsync("#handtekening", "v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=");
        await venster.Pagina.ClickAsync("main button");

        Assert.Contains("Uw handtekening klopt.", await venster.TekstAsync(), StringComparison.Ordinal);
    }
}
