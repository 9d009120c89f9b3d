using Microsoft.Playwright;

namespace Integratie.Browser.Tests.Browser;

/// <summary>A browser window on the portaal, that remembers what went wrong in it.</summary>
internal sealed class Venster : IAsyncDisposable
{
    private readonly IBrowserContext _context;
    private readonly List<string> _fouten = [];

    private Venster(IBrowserContext context, IPage pagina)
    {
        _context = context;
        Pagina = pagina;
    }

    public IPage Pagina { get; }

    /// <summary>What the browser complained of: script that fails, or that the Content-Security-Policy stopped.</summary>
    public IReadOnlyList<string> Fouten => _fouten;

    public static async Task<Venster> OpenAsync(IBrowser browser, Uri adres, int breedte, bool script)
    {
        var context = await browser.NewContextAsync(new()
        {
            BaseURL = adres.ToString(),
            ViewportSize = new() { Width = breedte, Height = 900 },
            JavaScriptEnabled = script,
        });
        context.SetDefaultTimeout(20_000);
        var venster = new Venster(context, await context.NewPageAsync());
        venster.Pagina.Console += (_, regel) =>
        {
            if (regel.Type == "error" && !regel.Text.Contains("Failed to load resource", StringComparison.Ordinal))
                venster._fouten.Add(regel.Text);
        };
        venster.Pagina.PageError += (_, fout) => venster._fouten.Add(fout);
        return venster;
    }

    public async Task MeldAanAsync(string sleutel)
    {
        await Pagina.GotoAsync("/");
        await Pagina.FillAsync("input[name=sleutel]", sleutel);
        await Pagina.PressAsync("input[name=sleutel]", "Enter");
        await Pagina.WaitForSelectorAsync("header .wie");
    }

    /// <summary>Goes by keyboard to the button with this text.</summary>
    public async Task TabNaarAsync(string knop)
    {
        for (var i = 0; i < 200; i++)
        {
            await Pagina.Keyboard.PressAsync("Tab");
            if (await Pagina.Locator("*:focus").CountAsync() == 1 && (await Pagina.Locator("*:focus").InnerTextAsync()).Trim() == knop)
                return;
        }

        throw new InvalidOperationException($"No Tab leads to '{knop}'.");
    }

    public Task<string> TekstAsync() => Pagina.Locator("main").InnerTextAsync();

    /// <summary>Whether the page is wider than the window, so that a reader has to scroll sideways.</summary>
    public Task<bool> IsTeBreedAsync() =>
        Pagina.EvaluateAsync<bool>("() => document.documentElement.scrollWidth > document.documentElement.clientWidth");

    public ValueTask DisposeAsync() => _context.DisposeAsync();
}
