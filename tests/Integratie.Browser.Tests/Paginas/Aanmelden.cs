using Integratie.Browser.Tests.Browser;
using Integratie.Functions.Tests.Opstelling;

namespace Integratie.Browser.Tests.Paginas;

[Collection(Toneelgroep.Naam)]
public sealed class Aanmelden(Toneel toneel)
{
    [SkippableTheory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Who_has_no_session_ends_at_a_form_with_one_key_and_comes_back_where_it_wanted_to_be(bool script)
    {
        await using var venster = await toneel.OpenAsync(script: script);

        await venster.Pagina.GotoAsync("/");

        Assert.Equal(1, await venster.Pagina.Locator("input[name=sleutel]").CountAsync());
        await venster.Pagina.FillAsync("input[name=sleutel]", Testregister.Sleutel(Testregister.Beheer));
        await venster.Pagina.ClickAsync("main button");
        await venster.Pagina.WaitForSelectorAsync("header .wie");
        Assert.Equal("/", new Uri(venster.Pagina.Url).AbsolutePath);
        Assert.Contains("Beheer van de hub", await venster.Pagina.Locator("header .wie").InnerTextAsync(), StringComparison.Ordinal);
    }

    [SkippableFact]
    public async Task A_key_that_is_nobodys_is_refused_in_words()
    {
        await using var venster = await toneel.OpenAsync();
        await venster.Pagina.GotoAsync("/");
        await venster.Pagina.FillAsync("input[name=sleutel]", "verzonnen");
        await venster.Pagina.ClickAsync("main button");

        Assert.Contains("niet bekend", await venster.Pagina.Locator("[role=alert]").InnerTextAsync(), StringComparison.Ordinal);
        Assert.Empty(await Axe.KeurAsync(venster.Pagina));
        Assert.Equal(0, await venster.Pagina.Locator("header .wie").CountAsync());
    }

    [SkippableFact]
    public async Task Signing_off_ends_the_session()
    {
        await using var venster = await toneel.OpenAsync(Testregister.Beheer);

        await venster.Pagina.ClickAsync("text=Afmelden");
        await venster.Pagina.GotoAsync("/");

        Assert.Equal("/aanmelden", new Uri(venster.Pagina.Url).AbsolutePath);
    }

    [SkippableFact]
    public async Task The_cookie_is_out_of_reach_of_script_and_of_other_sites()
    {
        await using var venster = await toneel.OpenAsync(Testregister.Beheer);

        var cookies = await venster.Pagina.Context.CookiesAsync();

        Assert.Equal(["hub-formulier", "hub-sessie"], cookies.Select(c => c.Name).Order());
        Assert.All(cookies, c => Assert.True(c.HttpOnly && c.SameSite == Microsoft.Playwright.SameSiteAttribute.Strict));
    }
}
