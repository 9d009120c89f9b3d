using Integratie.Browser.Tests.Browser;
using Integratie.Functions.Tests.Opstelling;

namespace Integratie.Browser.Tests.Paginas;

/// <summary>Makes <c>TestResults/overzicht.png</c>, of which <c>docs/overzicht.png</c> is a copy.</summary>
public sealed class De_afbeelding_van_de_README : IAsyncLifetime
{
    private readonly Toneel _toneel = new() { NaamVanAndereGi = "Jeugdbescherming Veenstreek" };

    public Task InitializeAsync() => _toneel.InitializeAsync();

    public Task DisposeAsync() => _toneel.DisposeAsync();

    [SkippableFact]
    public async Task Is_made_of_a_hub_that_runs()
    {
        await using var venster = await _toneel.OpenAsync(Testregister.Beheer);
        await venster.Pagina.SetViewportSizeAsync(1280, 1500);
        await venster.GaNaarAsync("/");
        var bestand = Path.Combine(Projectmap.Pad, "tests", "Integratie.Browser.Tests", "TestResults", "overzicht.png");

        await venster.Pagina.ScreenshotAsync(new() { Path = bestand });

        Assert.True(new FileInfo(bestand).Length > 10_000);
    }
}
