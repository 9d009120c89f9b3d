using Integratie.Browser.Tests.Browser;
using Integratie.Functions.Audit;
using Integratie.Functions.Tests.Opstelling;
using Microsoft.Extensions.DependencyInjection;

namespace Integratie.Browser.Tests.Paginas;

public sealed class De_audit(LeegToneel toneel) : IClassFixture<LeegToneel>
{
    [SkippableTheory]
    [InlineData(1280, true)]
    [InlineData(360, true)]
    [InlineData(360, false)]
    public async Task Has_the_newest_first_and_goes_on_where_a_page_ended_while_lines_are_added(int breedte, bool script)
    {
        await using var venster = await toneel.OpenAsync(Testregister.Beheer, breedte, script);
        var proef = $"proef{breedte}{script}".ToLowerInvariant();
        await SchrijfAsync(proef, 1, 250);
        await venster.Pagina.GotoAsync("/audit");
        Assert.Equal(Van(proef, 250, 151), await OnderwerpenAsync(venster));
        await SchrijfAsync(proef, 251, 280);

        await venster.TabNaarAsync("Volgende bladzijde");
        await venster.EnterAsync();
        Assert.Equal(Van(proef, 150, 51), await OnderwerpenAsync(venster));
        await SchrijfAsync(proef, 281, 400);
        await venster.Pagina.ReloadAsync();
        Assert.Equal(Van(proef, 150, 51), await OnderwerpenAsync(venster));
        await venster.TabNaarAsync("Volgende bladzijde");
        await venster.EnterAsync();
        Assert.Equal(Van(proef, 50, 1), (await OnderwerpenAsync(venster)).Take(50));

        await venster.TabNaarAsync("Naar het begin");
        await venster.EnterAsync();
        Assert.Equal(Van(proef, 400, 301), await OnderwerpenAsync(venster));
        if (script)
            await venster.KeurAsync();
    }

    [SkippableFact]
    public async Task Names_who_is_meant_by_an_OIN_and_leads_there()
    {
        Chromium.Vereis();
        using (var antwoord = await toneel.Hub.RoepAsync(HttpMethod.Post, $"/v1/deelnemers/{Testregister.Gi}/geheimen", Testregister.Beheer))
            antwoord.EnsureSuccessStatusCode();
        await using var venster = await toneel.OpenAsync(Testregister.Beheer, 360);
        await venster.Pagina.GotoAsync("/audit");

        await venster.Pagina.ClickAsync($"text=Jeugdbescherming Waterland ({Testregister.Gi})");

        await venster.Pagina.WaitForURLAsync("**/deelnemers/" + Testregister.Gi);
        Assert.Equal("Jeugdbescherming Waterland", await venster.Pagina.InnerTextAsync("h1"));
    }

    private async Task SchrijfAsync(string proef, int van, int tot)
    {
        var audit = toneel.Hub.Services.GetRequiredService<Auditstore>();
        for (var i = van; i <= tot; i++)
            await audit.NoteerAsync(Testregister.Beheer, "proef.doen", $"{proef}-{i}");
    }

    private static IEnumerable<string> Van(string proef, int eerste, int laatste) =>
        Enumerable.Range(laatste, eerste - laatste + 1).Reverse().Select(i => $"{proef}-{i}");

    private static async Task<IReadOnlyList<string>> OnderwerpenAsync(Venster venster) =>
        await venster.Pagina.Locator("td[data-label=Onderwerp] > div").AllTextContentsAsync();
}
