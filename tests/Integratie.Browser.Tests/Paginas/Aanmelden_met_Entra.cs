using System.Text.Json.Nodes;
using Integratie.Browser.Tests.Browser;
using Integratie.Functions.Tests.Entra;
using Integratie.Functions.Tests.Opstelling;

namespace Integratie.Browser.Tests.Paginas;

/// <summary>
/// The sign-in at another site, in a browser that keeps the rules for cookies between sites: the tenant is <c>localhost</c>, the hub
/// <c>127.0.0.1</c>.
/// </summary>
public sealed class Aanmelden_met_Entra : IAsyncLifetime
{
    private Tenant _tenant = null!;
    private Testhub _hub = null!;

    public async Task InitializeAsync()
    {
        _tenant = await Tenant.StartAsync();
        var register = new Testregister().Zet(
            Testregister.Gi, "entra", new JsonObject { ["tenant"] = _tenant.Id.ToString(), ["app"] = _tenant.App.ToString() });
        _hub = await Testhub.StartAsync(register, "--Hub:Entra:Client", Loket.Client, "--Hub:Entra:Instantie", _tenant.Instantie);
    }

    public async Task DisposeAsync()
    {
        await _hub.DisposeAsync();
        await _tenant.DisposeAsync();
    }

    [SkippableTheory]
    [InlineData(1280, true)]
    [InlineData(360, true)]
    [InlineData(360, false)]
    public async Task Leads_by_keyboard_alone_to_the_page_that_was_asked_for(int breedte, bool script)
    {
        Chromium.Vereis();
        var (playwright, browser) = await Chromium.StartAsync();
        using var _ = playwright;
        await using var __ = browser;
        await using var venster = await Venster.OpenAsync(browser, _hub.Adres, breedte, script);
        await venster.Pagina.GotoAsync("/normen?toon=alles");
        if (script)
            await venster.KeurAsync();

        await venster.DrukAsync("Aanmelden met uw werkaccount");
        await venster.Pagina.WaitForURLAsync("**/normen?toon=alles");

        Assert.Contains("gi 3000", await venster.Pagina.InnerTextAsync("header .wie"), StringComparison.Ordinal);
        Assert.DoesNotContain(await venster.Pagina.Context.CookiesAsync(), cookie => cookie.Name == "hub-entra");
    }

    [SkippableFact]
    public async Task An_account_without_the_role_is_told_so()
    {
        Chromium.Vereis();
        _tenant.Loket.Rollen = [];
        var (playwright, browser) = await Chromium.StartAsync();
        using var _ = playwright;
        await using var __ = browser;
        await using var venster = await Venster.OpenAsync(browser, _hub.Adres, 360, true);
        await venster.Pagina.GotoAsync("/aanmelden");

        await venster.DrukAsync("Aanmelden met uw werkaccount");

        Assert.Contains("Vraag uw eigen beheerder", await venster.Pagina.InnerTextAsync("[role=alert]"), StringComparison.Ordinal);
        await venster.KeurAsync();
    }
}
