using Integratie.Functions.Tests.Opstelling;

namespace Integratie.Chaos;

/// <summary>
/// The disk fills up while decisions come in: the hub says 503 and keeps nothing half. When there is space again it goes on by itself,
/// and everything that it accepted arrives.
/// </summary>
internal static class Volleschijf
{
    private static readonly TimeSpan Langste = TimeSpan.FromMinutes(1);

    public static async Task<int> VoerUitAsync(Opties opties)
    {
        await using var gi = await Ontvangerproces.StartAsync(opties.Zaad);
        await gi.KalmeerAsync();
        await using var hub = Hubproces.Maak(new Testregister().Webhook(Testregister.Gi, gi.Url));
        var data = hub.Data;
        Directory.CreateDirectory(data);
        if (await Programma.RoepAsync("mount", "-t", "tmpfs", "-o", "size=96m,mode=700", "tmpfs", data) != 0)
        {
            Console.WriteLine("Overgeslagen: een tmpfs aankoppelen mag hier niet.");
            return 0;
        }

        try
        {
            return await VulAsync(opties, hub, gi, Path.Combine(data, "vulling")) ? 0 : 1;
        }
        finally
        {
            if (!hub.IsGestopt)
                await hub.DoodAsync();
            await Programma.RoepAsync("umount", data);
        }
    }

    private static async Task<bool> VulAsync(Opties opties, Hubproces hub, Ontvangerproces gi, string vulling)
    {
        hub.Start();
        await hub.WachtTotKlaarAsync();
        var zenders = new Zenders(hub, opties.Zaad);
        zenders.Begin();
        for (var i = 0; i < opties.Keren; i++)
        {
            var tot = zenders.Aangenomen.Count + 50;
            await Wachten.TotAsync(() => Task.FromResult(zenders.Aangenomen.Count >= tot), "50 beslissingen", Langste);
            var geweigerd = zenders.Geweigerd;
            Vul(vulling);
            await Wachten.TotAsync(() => Task.FromResult(zenders.Geweigerd > geweigerd + 10), "503 op een volle schijf", Langste);
            File.Delete(vulling);
        }

        await zenders.StopAsync();
        var verwacht = zenders.Aangenomen.Select(a => a.Id).ToHashSet();
        await Wachten.TotAsync(async () => verwacht.IsSubsetOf((await gi.PostenAsync()).Select(p => p.Id)), "alles is bezorgd", TimeSpan.FromMinutes(5));
        List<string> fouten = [.. zenders.Vreemd, .. Vergelijking.Fouten(zenders.Aangenomen, await gi.PostenAsync())];
        Console.WriteLine(
            $"{opties.Keren} keer vol: {verwacht.Count} aangenomen, {zenders.Geweigerd} keer 503: "
            + (fouten.Count == 0 ? "niets verloren" : string.Join('\n', fouten)));
        return fouten.Count == 0;
    }

    /// <summary>Takes what is left, to the last byte.</summary>
    private static void Vul(string bestand)
    {
        try
        {
            using var stroom = new FileStream(bestand, FileMode.Create, FileAccess.Write, FileShare.None, bufferSize: 0);
            var blok = new byte[4096];
            while (true)
                stroom.Write(blok);
        }
        catch (IOException)
        {
            // It is full.
        }
    }
}
