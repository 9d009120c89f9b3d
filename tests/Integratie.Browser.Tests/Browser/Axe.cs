using System.Text.Json;
using Microsoft.Playwright;

namespace Integratie.Browser.Tests.Browser;

/// <summary>The accessibility check axe-core, with the rules of WCAG 2.2 AA and its best practices.</summary>
internal static class Axe
{
    private static readonly string Script = Path.Combine(Projectmap.Pad, ".ci", "npm", "node_modules", "axe-core", "axe.min.js");

    /// <summary>What is wrong with the page as it stands, a line for each.</summary>
    public static async Task<IReadOnlyList<string>> KeurAsync(IPage pagina)
    {
        Chromium.Vereis(File.Exists(Script), "axe-core (npm ci --prefix .ci/npm)");
        await pagina.EvaluateAsync(await File.ReadAllTextAsync(Script));
        var uitslag = await pagina.EvaluateAsync<JsonElement>("async () => (await axe.run(document, { resultTypes: ['violations'] })).violations");
        return
        [
            .. from fout in uitslag.EnumerateArray()
               from plek in fout.GetProperty("nodes").EnumerateArray()
               select $"{fout.GetProperty("id").GetString()}: {fout.GetProperty("help").GetString()} {plek.GetProperty("html").GetString()}",
        ];
    }
}
