using Microsoft.Playwright;

namespace Integratie.Browser.Tests.Browser;

/// <summary>A browser window on the portaal, that remembers what went wrong in it.</summary>
internal sealed class Venster : IAsyncDisposable
{
    private static readonly string[] Geteld = ["worden geteld", "wordt geteld", "zijn geteld. Ververs"];

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
        context.SetDefaultTimeout(60_000);
        var venster = new Venster(context, await context.NewPageAsync());
        venster.Pagina.Console += (_, regel) =>
        {
            if (regel.Type == "error" && !regel.Text.Contains("Failed to load resource", StringComparison.Ordinal))
                venster._fouten.Add(regel.Text);
        };
        venster.Pagina.PageError += (_, fout) => venster._fouten.Add(fout);
        return venster;
    }

    /// <summary>Opens a page, and again while figures on it are still being counted.</summary>
    public async Task<IResponse> GaNaarAsync(string pad)
    {
        for (var keer = 0; ; keer++)
        {
            var antwoord = (await Pagina.GotoAsync(pad))!;
            var tekst = await TekstAsync();
            if (keer == 200 || !Geteld.Any(woorden => tekst.Contains(woorden, StringComparison.Ordinal)))
                return antwoord;
        }
    }

    public async Task MeldAanAsync(string sleutel)
    {
        await Pagina.GotoAsync("/");
        await Pagina.FillAsync("input[name=sleutel]", sleutel);
        await Pagina.PressAsync("input[name=sleutel]", "Enter");
        await Pagina.WaitForSelectorAsync("header .wie");
    }

    /// <summary>Goes by keyboard to the button or link with this text.</summary>
    public async Task TabNaarAsync(string knop)
    {
        var focus = Pagina.Locator("*:focus");
        await TabAsync(async () => await focus.CountAsync() == 1 && (await focus.InnerTextAsync()).Trim() == knop, knop);
    }

    /// <summary>Goes by keyboard to a field.</summary>
    public Task TabNaarVeldAsync(string veld) => TabAsync(async () => await Pagina.Locator($"{veld}:focus").CountAsync() == 1, veld);

    /// <summary>Fills in a field by keyboard.</summary>
    public async Task TypAsync(string veld, string tekst)
    {
        await TabNaarVeldAsync(veld);
        await Pagina.Keyboard.TypeAsync(tekst);
    }

    /// <summary>Goes by keyboard to a button of this page and presses it.</summary>
    public async Task DrukAsync(string knop)
    {
        await TabNaarAsync(knop);
        await EnterAsync();
    }

    /// <summary>Opens a page, and presses a button there.</summary>
    public async Task DrukAsync(string pad, string knop)
    {
        await Pagina.GotoAsync(pad);
        await DrukAsync(knop);
    }

    /// <summary>Presses Enter, and waits for the page to which that leads.</summary>
    public async Task<IResponse> EnterAsync()
    {
        await Pagina.EvaluateAsync("() => { document.documentElement.dataset.vorige = 'ja'; }");
        var antwoord = await Pagina.RunAndWaitForResponseAsync(
            () => Pagina.Keyboard.PressAsync("Enter"), a => a.Request.IsNavigationRequest && a.Status is < 300 or >= 400);
        await Pagina.WaitForSelectorAsync("html:not([data-vorige]) .voet");
        return antwoord;
    }

    public Task<string> TekstAsync() => Pagina.Locator("main").InnerTextAsync();

    /// <summary>The same without where the lines end: a row of a table is one, and on a card each value is.</summary>
    public async Task<string> WoordenAsync() => string.Join(' ', (await TekstAsync()).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    /// <summary>Whether the page is wider than the window, so that a reader has to scroll sideways.</summary>
    public Task<bool> IsTeBreedAsync() =>
        Pagina.EvaluateAsync<bool>("() => document.documentElement.scrollWidth > document.documentElement.clientWidth");

    private async Task TabAsync(Func<Task<bool>> isEr, string waar)
    {
        for (var keer = 0; keer < 200; keer++)
        {
            await Pagina.Keyboard.PressAsync("Tab");
            if (await isEr())
                return;
        }

        throw new InvalidOperationException($"No Tab leads to '{waar}'.");
    }

    public ValueTask DisposeAsync() => _context.DisposeAsync();
}
