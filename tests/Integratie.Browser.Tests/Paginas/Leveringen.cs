using Integratie.Browser.Tests.Browser;
using Integratie.Functions.Tests.Opstelling;
using Microsoft.Playwright;

namespace Integratie.Browser.Tests.Paginas;

[Collection(Toneelgroep.Naam)]
public sealed class Leveringen(Toneel toneel)
{
    [SkippableFact]
    public async Task The_filter_stands_in_the_address()
    {
        await using var venster = await toneel.OpenAsync(Testregister.Beheer);
        await venster.Pagina.GotoAsync("/leveringen");

        await venster.Pagina.SelectOptionAsync("#status", "vastgelopen");
        await venster.Pagina.SelectOptionAsync("#ontvanger", Toneel.OpgezegdeGi);
        await venster.Pagina.ClickAsync("main form.filter button");

        Assert.Contains($"status=vastgelopen&ontvanger={Toneel.OpgezegdeGi}", venster.Pagina.Url, StringComparison.Ordinal);
        Assert.Contains("Webhook is opgezegd", await venster.TekstAsync(), StringComparison.Ordinal);
        Assert.DoesNotContain("GI staat niet in het register", await venster.TekstAsync(), StringComparison.Ordinal);
    }

    [SkippableFact]
    public async Task A_filter_that_is_none_says_what_is_wrong_with_it()
    {
        await using var venster = await toneel.OpenAsync(Testregister.Beheer);

        var antwoord = await venster.Pagina.GotoAsync("/leveringen?status=verzonnen&van=2025-02-30");

        Assert.Equal(400, antwoord!.Status);
        Assert.Contains("moet een bestaande datum zijn", await venster.TekstAsync(), StringComparison.Ordinal);
        Assert.Empty(await Axe.KeurAsync(venster.Pagina));
    }

    [SkippableTheory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_selection_is_tried_again_by_keyboard_alone_and_shows_how_far_it_is(bool script)
    {
        await using var venster = await toneel.OpenAsync(Testregister.Beheer, 360, script);
        await venster.Pagina.GotoAsync($"/leveringen?status=vastgelopen&ontvanger={Toneel.OpgezegdeGi}");

        await venster.Pagina.FocusAsync("tbody input[name=id]");
        await venster.Pagina.Keyboard.PressAsync("Space");
        await venster.TabNaarAsync("Selectie opnieuw proberen");
        await venster.Pagina.Keyboard.PressAsync("Enter");
        await venster.Pagina.WaitForURLAsync("**/opdrachten/*");
        for (var i = 0; i < 100 && !(await venster.TekstAsync()).Contains("klaar", StringComparison.Ordinal); i++)
            await venster.Pagina.ReloadAsync();

        Assert.Contains("1 van 1 gedaan, 0 mislukt", await venster.TekstAsync(), StringComparison.Ordinal);
    }

    [SkippableTheory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_selection_of_nothing_leads_back_to_the_same_list_which_says_so(bool script)
    {
        await using var venster = await toneel.OpenAsync(Testregister.Beheer, script: script);
        await venster.Pagina.GotoAsync("/leveringen?status=vastgelopen&type=uitspraak.gedaan&van=2025-01-01");
        var lijst = await venster.Pagina.InnerTextAsync("#lijst");

        await venster.Pagina.ClickAsync("text=Selectie opnieuw proberen");
        await venster.Pagina.WaitForSelectorAsync("main [role=alert]", new() { Timeout = 10_000 });

        Assert.Equal("Vink eerst een of meer leveringen aan.", await venster.Pagina.InnerTextAsync("[role=alert]"));
        Assert.Equal(lijst, await venster.Pagina.InnerTextAsync("#lijst"));
        Assert.Equal(
            ["vastgelopen", "uitspraak.gedaan", "2025-01-01"],
            [await venster.Pagina.InputValueAsync("#status"), await venster.Pagina.InputValueAsync("#type"), await venster.Pagina.InputValueAsync("#van")]);
        if (script)
            Assert.Empty(await Axe.KeurAsync(venster.Pagina));
    }

    [SkippableFact]
    public async Task Everything_of_a_filter_is_tried_again()
    {
        await using var venster = await toneel.OpenAsync(Testregister.Beheer);
        await venster.Pagina.GotoAsync($"/leveringen?status=vastgelopen&ontvanger={Toneel.OpgezegdeGi}");

        await venster.Pagina.ClickAsync("text=Alles van dit filter opnieuw proberen");

        await venster.Pagina.WaitForURLAsync("**/opdrachten/*");
        Assert.Contains("van 1 gedaan", await venster.TekstAsync(), StringComparison.Ordinal);
        Assert.Empty(await Axe.KeurAsync(venster.Pagina));
    }

    [SkippableFact]
    public async Task One_is_tried_again_and_another_is_closed_with_a_reason_that_holds_script()
    {
        await using var venster = await toneel.OpenAsync(Testregister.Beheer);
        await venster.Pagina.GotoAsync($"/leveringen?status=vastgelopen&ontvanger={Testregister.AndereGi}");
        await venster.Pagina.ClickAsync("#lijst tbody a");

        await venster.Pagina.ClickAsync("button:text-is('Opnieuw proberen')");
        Assert.Contains("meteen opnieuw geprobeerd", await venster.TekstAsync(), StringComparison.Ordinal);

        await venster.Pagina.GotoAsync(await toneel.NieuweLeveringAsync());
        await venster.Pagina.FillAsync("#reden", "gebeld " + Toneel.Script);
        await venster.Pagina.ClickAsync("button.gevaar");
        await venster.Pagina.WaitForSelectorAsync("[role=status]:has-text('De levering is afgesloten.')");

        Assert.Contains("gebeld " + Toneel.Script, await venster.TekstAsync(), StringComparison.Ordinal);
        Assert.Equal(0, await venster.Pagina.Locator("#reden").CountAsync());
        await venster.Pagina.GotoAsync("/audit");
        Assert.Contains("gebeld " + Toneel.Script, await venster.TekstAsync(), StringComparison.Ordinal);
        Assert.DoesNotContain("gekraakt", await venster.Pagina.TitleAsync(), StringComparison.Ordinal);
        Assert.Empty(venster.Fouten);
    }

    [SkippableFact]
    public async Task Another_than_the_operator_sees_its_own_and_has_no_buttons()
    {
        await using var venster = await toneel.OpenAsync(Testregister.AndereGi);
        await venster.Pagina.GotoAsync("/leveringen?ontvanger=" + Testregister.Gi);

        var namen = await venster.Pagina.Locator("#lijst tbody tr td:nth-child(2)").AllInnerTextsAsync();
        Assert.NotEmpty(namen);
        Assert.All(namen, naam => Assert.Equal("Jeugdbescherming " + Toneel.Script, naam));
        Assert.Equal(0, await venster.Pagina.Locator("main button:has-text('opnieuw')").CountAsync());
        var vreemd = await venster.Pagina.GotoAsync(await toneel.PadAsync("levering"));
        Assert.Equal(404, vreemd!.Status);
    }
}
