using Integratie.Browser.Tests.Browser;
using Integratie.Functions.Tests.Opstelling;

namespace Integratie.Browser.Tests.Paginas;

/// <summary>With a hundred thousand deliveries that are stuck a page is a page, and a bulk action shows how far it is.</summary>
public sealed class Honderdduizend(VolToneel toneel) : IClassFixture<VolToneel>
{
    [SkippableTheory]
    [InlineData("/", "400+")]
    [InlineData("/leveringen", "alleen de eerste 400 zijn geteld")]
    [InlineData("/leveringen?status=vastgelopen", "GI staat niet in het register")]
    [InlineData("/leveringen?ontvanger=00000001800000003999", "GI staat niet in het register")]
    public async Task A_page_holds_no_more_than_a_page(string pad, string woorden)
    {
        await using var met = await toneel.OpenAsync(Testregister.Beheer);
        await using var zonder = await toneel.OpenAsync(Testregister.Beheer, 360, script: false);

        Assert.Equal(200, (await met.Pagina.GotoAsync(pad))!.Status);
        await zonder.Pagina.GotoAsync(pad);

        Assert.Contains(woorden, await met.TekstAsync(), StringComparison.Ordinal);
        Assert.Contains(woorden, await zonder.TekstAsync(), StringComparison.Ordinal);
        Assert.True(await met.Pagina.Locator("tbody tr").CountAsync() <= 100);
        await met.KeurAsync();
        await met.KeurToetsenbordAsync();
    }

    [SkippableTheory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Leafing_goes_on_by_keyboard(bool script)
    {
        await using var venster = await toneel.OpenAsync(Testregister.Beheer, 360, script);
        await venster.Pagina.GotoAsync("/leveringen?status=vastgelopen");
        var eerste = await venster.Pagina.Locator("#lijst tbody a").First.GetAttributeAsync("href");

        await venster.TabNaarAsync("Volgende bladzijde");
        await venster.Pagina.Keyboard.PressAsync("Enter");
        await venster.Pagina.WaitForURLAsync("**na=*");

        Assert.Equal(50, await venster.Pagina.Locator("#lijst tbody tr").CountAsync());
        Assert.NotEqual(eerste, await venster.Pagina.Locator("#lijst tbody a").First.GetAttributeAsync("href"));
    }

    [SkippableFact]
    public async Task Everything_again_shows_its_progress()
    {
        await using var venster = await toneel.OpenAsync(Testregister.Beheer, 360);
        await venster.Pagina.GotoAsync("/leveringen?status=vastgelopen");
        await venster.TabNaarAsync("Alles van dit filter opnieuw proberen");

        await venster.Pagina.Keyboard.PressAsync("Enter");
        await venster.Pagina.WaitForURLAsync("**/opdrachten/*");

        // Nobody waits until a hundred thousand are chosen.
        Assert.Contains("worden nog gekozen", await venster.TekstAsync(), StringComparison.Ordinal);
        Assert.Equal(1, await venster.Pagina.Locator("progress").CountAsync());
        Assert.Matches(@"[\d.]+ van [\d.]+ gedaan, [\d.]+ mislukt", await venster.TekstAsync());
        await venster.KeurAsync();
    }
}
