using Microsoft.Playwright;

namespace Integratie.Browser.Tests.Browser;

/// <summary>The browser of this machine. Where there is none the tests are skipped, but not in CI.</summary>
internal static class Chromium
{
    private static readonly string[] Namen = ["chromium", "chromium-browser", "google-chrome"];

    private static readonly bool InCi = Environment.GetEnvironmentVariable("CI") == "true";

    public static string? Pad { get; } = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator)
        .SelectMany(map => Namen.Select(naam => Path.Combine(map, naam))).FirstOrDefault(File.Exists);

    /// <summary>Skips the test where something it needs is not installed.</summary>
    public static void Vereis(bool aanwezig, string wat)
    {
        if (!aanwezig && InCi)
            Assert.Fail($"{wat} is missing");
        Skip.IfNot(aanwezig, $"{wat} is missing");
    }

    public static void Vereis() => Vereis(Pad is not null, "chromium (apt-get install chromium)");

    public static async Task<(IPlaywright Playwright, IBrowser Browser)> StartAsync()
    {
        var playwright = await Playwright.CreateAsync();
        // As root, which containers are, chromium only runs without its sandbox.
        var browser = await playwright.Chromium.LaunchAsync(new() { ExecutablePath = Pad, Args = ["--no-sandbox", "--disable-gpu"] });
        return (playwright, browser);
    }
}
