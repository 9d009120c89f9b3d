using Microsoft.Playwright;

namespace Integratie.Browser.Tests.Browser;

/// <summary>What holds for any page, whatever it shows.</summary>
internal static class Keuring
{
    /// <summary>
    /// The page as it stands is accessible, has one heading, and needs no scrolling sideways, at a desk and on a telephone. There its tables
    /// are cards, and to a screen reader the same tables as before.
    /// </summary>
    public static async Task KeurAsync(this Venster venster)
    {
        var tabeldelen = new List<IReadOnlyDictionary<string, int>>();
        foreach (var breedte in new[] { 1280, 360 })
        {
            await venster.Pagina.SetViewportSizeAsync(breedte, 900);
            Assert.Empty(await Axe.KeurAsync(venster.Pagina));
            Assert.False(await venster.IsTeBreedAsync(), $"{venster.Pagina.Url} scrolls sideways at {breedte}");
            Assert.Equal(1, await venster.Pagina.Locator("h1").CountAsync());
            tabeldelen.Add(await venster.TabeldelenAsync());
        }

        Assert.Empty(await venster.NietAlsKaartAsync());
        Assert.Equal(tabeldelen[0], tabeldelen[1]);
        Assert.Empty(venster.Fouten);
    }

    /// <summary>With Tab alone everything that can be operated gets the focus, and shows that it has.</summary>
    public static async Task KeurToetsenbordAsync(this Venster venster)
    {
        var aantal = await venster.Pagina.EvaluateAsync<int>("""
            () => [...document.querySelectorAll('a[href], button, input:not([type=hidden]), select, textarea, summary, [tabindex="0"]')]
              .filter(e => e.checkVisibility()).length
            """);
        await venster.Pagina.EvaluateAsync("() => { document.activeElement.blur(); window.scrollTo(0, 0); }");
        var bereikt = 0;
        for (var keer = 0; keer < (aantal * 2) + 20 && bereikt < aantal; keer++)
        {
            await venster.Pagina.Keyboard.PressAsync("Tab");
            // A date has several parts to tab through: it counts once.
            if (await venster.Pagina.EvaluateAsync<bool>("""
                () => {
                  const e = document.activeElement;
                  if (e === document.body || e.dataset.bereikt) return false;
                  e.dataset.bereikt = 'ja';
                  return true;
                }
                """))
            {
                bereikt++;
                Assert.True(await venster.Pagina.EvaluateAsync<bool>("""
                    () => {
                      const stijl = getComputedStyle(document.activeElement);
                      return stijl.outlineStyle !== 'none' && parseFloat(stijl.outlineWidth) > 0;
                    }
                    """));
            }
        }

        Assert.Equal(aantal, bereikt);
    }

    /// <summary>A page that says in Dutch what is the matter, and nothing of how the hub is made.</summary>
    public static async Task KeurFoutAsync(this Venster venster, IResponse? antwoord, int status)
    {
        Assert.Equal(status, antwoord!.Status);
        Assert.StartsWith("text/html", antwoord.Headers["content-type"], StringComparison.Ordinal);
        Assert.Equal(1, await venster.Pagina.Locator("main .melding.fout").CountAsync());
        var inhoud = await venster.Pagina.ContentAsync();
        foreach (var binnenkant in new[] { "Exception", "   at ", "SQLite", "stack", ".cs:", "hub.db" })
            Assert.DoesNotContain(binnenkant, inhoud, StringComparison.OrdinalIgnoreCase);
    }
}
