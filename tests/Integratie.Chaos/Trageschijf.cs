using System.Diagnostics;
using System.Globalization;
using Integratie.Functions.Tests.Opstelling;

namespace Integratie.Chaos;

/// <summary>
/// Every fsync takes long, each time another time, and in the middle of it the hub is killed: it answers later, and nothing else changes.
/// strace holds the call up, so that it is the hub as it is, on the disk as it is.
/// </summary>
internal static class Trageschijf
{
    private const int Kortste = 10;
    private const int Langste = 400;
    private const int Beslissingen = 60;
    private static readonly TimeSpan Geduld = TimeSpan.FromMinutes(2);

    public static async Task<int> VoerUitAsync(Opties opties)
    {
        if (await Programma.RoepAsync("strace", "-qqq", "-o", "/dev/null", "true") != 0)
        {
            Console.WriteLine("Overgeslagen: strace is er niet, of mag hier geen proces volgen.");
            return 0;
        }

        await using var gi = await Ontvangerproces.StartAsync(opties.Zaad);
        await gi.KalmeerAsync();
        await using var hub = Hubproces.Maak(new Testregister().Webhook(Testregister.Gi, gi.Url));
        var (zenders, toeval) = (new Zenders(hub, opties.Zaad), new Random(opties.Zaad));
        zenders.Begin();
        for (var i = 1; i <= opties.Keren; i++)
        {
            await VertraagAsync(hub, zenders, toeval.Next(Kortste, Langste));
            if (i < opties.Keren)
                await hub.DoodAsync();
        }

        await zenders.StopAsync();
        var verwacht = zenders.Aangenomen.Select(a => a.Id).ToHashSet();
        await Wachten.TotAsync(async () => verwacht.IsSubsetOf((await gi.PostenAsync()).Select(p => p.Id)), "alles is bezorgd", Geduld);
        List<string> fouten = [.. zenders.Vreemd, .. Vergelijking.Fouten(zenders.Aangenomen, await gi.PostenAsync())];
        var begin = Stopwatch.GetTimestamp();
        if (await hub.StopAsync() is not 0 and var code)
            fouten.Add($"SIGTERM gaf exitcode {code}");
        if (Stopwatch.GetElapsedTime(begin) is { TotalSeconds: > 10 } einde)
            fouten.Add($"SIGTERM duurde {einde.TotalSeconds:F1} s");
        Console.WriteLine(
            $"zaad {opties.Zaad}: {opties.Keren} keer traag, {opties.Keren - 1} keer SIGKILL intussen: "
            + $"{verwacht.Count} aangenomen, {zenders.Geweigerd} keer 503: "
            + (fouten.Count == 0 ? "niets verloren, volgorde goed" : string.Join('\n', fouten)));
        return fouten.Count == 0 ? 0 : 1;
    }

    private static async Task VertraagAsync(Hubproces hub, Zenders zenders, int milliseconden)
    {
        // -D: the hub stays the process that was started, so that signals reach it. --seccomp-bpf: other calls cost nothing.
        hub.Via = ["strace", "-D", "-f", "-qqq", "--seccomp-bpf", "-o", "/dev/null", "-e", "trace=fsync,fdatasync", "-e", string.Create(
            CultureInfo.InvariantCulture, $"inject=fsync,fdatasync:delay_exit={milliseconden * 1000}")];
        hub.Start();
        await hub.WachtTotKlaarAsync();
        var (begin, eerder) = (Stopwatch.GetTimestamp(), zenders.Aangenomen.Count);
        await Wachten.TotAsync(() => Task.FromResult(zenders.Aangenomen.Count >= eerder + Beslissingen), $"{Beslissingen} beslissingen", Geduld);
        Console.WriteLine($"  fsync {milliseconden} ms: {Beslissingen / Stopwatch.GetElapsedTime(begin).TotalSeconds:F0} beslissingen per seconde");
    }
}
