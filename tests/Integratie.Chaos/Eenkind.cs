using System.Diagnostics;
using System.Globalization;
using System.Net;
using Integratie.Functions.Tests.Commandos;
using Integratie.Functions.Tests.Opstelling;

namespace Integratie.Chaos;

/// <summary>
/// Very many decisions about one child, each of a zaak of its own, as no child has them: nothing is lost, the order is kept, and what one of
/// them costs is printed for every hundred.
/// </summary>
internal static class Eenkind
{
    private const int PerKeer = 100;
    private const int Zaken = 700_000;
    private static readonly TimeSpan Langste = TimeSpan.FromMinutes(10);

    public static async Task<int> VoerUitAsync(Opties opties)
    {
        await using var gi = await Ontvangerproces.StartAsync(opties.Zaad);
        await gi.KalmeerAsync();
        await using var hub = Hubproces.Maak(new Testregister().Webhook(Testregister.Gi, gi.Url));
        hub.Start();
        await hub.WachtTotKlaarAsync();
        var aangenomen = new List<(int Kind, string Id)>();
        var vreemd = new List<string>();
        using var proces = Process.GetProcessById(hub.Id);
        while (aangenomen.Count < opties.Keren && vreemd.Count == 0)
        {
            proces.Refresh();
            var (begin, cpu) = (Stopwatch.GetTimestamp(), proces.TotalProcessorTime);
            var tot = Math.Min(opties.Keren, aangenomen.Count + PerKeer);
            var nieuw = tot - aangenomen.Count;
            for (var nummer = aangenomen.Count + 1; nummer <= tot; nummer++)
                aangenomen.Add(await StuurAsync(hub, nummer, vreemd));
            await Wachten.TotAsync(async () => await BezorgdAsync(gi) >= aangenomen.Count, "alles is bezorgd", Langste);
            proces.Refresh();
            Console.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"  {tot} beslissingen: {Stopwatch.GetElapsedTime(begin).TotalMilliseconds / nieuw:F0} ms per beslissing, "
                + $"{(proces.TotalProcessorTime - cpu).TotalMilliseconds / nieuw:F0} ms processortijd, {proces.WorkingSet64 / (1024 * 1024)} MiB"));
        }

        // Between zaken the order is that in which they were handled: what must hold is that nothing is missing, and the numbers.
        var posten = await gi.PostenAsync();
        var gekomen = posten.Select(post => post.Id).Distinct().ToList();
        List<string> fouten = [.. vreemd, .. Vergelijking.Fouten([.. aangenomen.OrderBy(a => gekomen.IndexOf(a.Id))], posten)];
        if (await hub.StopAsync() is not 0 and var code)
            fouten.Add($"SIGTERM gaf exitcode {code}");
        var (bevinding, uitvoer, fout) = await Commando.VoerUitAsync("controleer", "--Hub:Data", hub.Data);
        if (bevinding != 0)
            fouten.Add($"controleer gaf exitcode {bevinding}: {uitvoer}{fout}");
        Console.WriteLine(
            $"{aangenomen.Count} beslissingen over een kind aangenomen: "
            + (fouten.Count == 0 ? "niets verloren, volgorde goed" : string.Join('\n', fouten.Take(20))));
        return fouten.Count == 0 ? 0 : 1;
    }

    private static async Task<(int Kind, string Id)> StuurAsync(Hubproces hub, int nummer, List<string> vreemd)
    {
        var id = $"u{nummer}";
        var gebeurtenis = Beslissing.Over(1, id, data => data["zaaknummer"] = $"C/10/{Zaken + nummer} / JE RK 25-{nummer}");
        using var antwoord = await hub.LeverAanAsync(Testregister.Rechtbank, gebeurtenis);
        if (antwoord.StatusCode != HttpStatusCode.Accepted)
            vreemd.Add($"{id}: {(int)antwoord.StatusCode} {await antwoord.Content.ReadAsStringAsync()}");
        return (1, id);
    }

    private static async Task<int> BezorgdAsync(Ontvangerproces gi)
    {
        await Task.Delay(200);
        return (await gi.PostenAsync()).Select(post => post.Id).Where(id => id[0] == 'u').Distinct().Count();
    }
}
