using System.Net;
using System.Net.Sockets;
using Integratie.Functions.Tests.Opstelling;

namespace Integratie.Chaos;

/// <summary>
/// Twenty GI's take every call and never answer, all from the same moment on. What is for another GI must come as before: no more than a few
/// places of the hub may wait for those who say nothing.
/// </summary>
internal static class Stilte
{
    private const int Aantal = 20;

    /// <summary>Where they hold all places, what is for another waits until the time of a call is over: 15 s.</summary>
    private const double Langste = 1000;

    public static async Task<int> VoerUitAsync(Opties opties)
    {
        var stil = Enumerable.Range(0, Aantal).Select(nummer => $"0000000180000000{3100 + nummer}").ToList();
        // Nobody accepts what the system does: a connection is there, and what is sent over it lies there.
        using var zwijger = new TcpListener(IPAddress.Loopback, VrijePoort.Kies());
        zwijger.Start(4096);
        await using var ander = await Ontvangerproces.StartAsync(opties.Zaad);
        await ander.KalmeerAsync();
        await using var hub = Hubproces.Maak(Register(stil, $"http://{zwijger.LocalEndpoint}/hook").Webhook(Testregister.AndereGi, ander.Url));
        hub.Start();
        await hub.WachtTotKlaarAsync();
        var zender = new Uitvalzender(hub);
        await zender.MeetAsync(ander, Testregister.AndereGi, [], opties.Keren);
        var ervoor = await zender.MeetAsync(ander, Testregister.AndereGi, [], opties.Keren);
        var tijdens = await zender.MeetAsync(ander, Testregister.AndereGi, stil, opties.Keren);
        var goed = P99(tijdens) <= Langste;
        Console.WriteLine(
            $"{Aantal} GI's zwijgen op {zender.Aangenomen.Count} beslissingen; een ander p99 {P99(ervoor):F1} ms ervoor en {P99(tijdens):F1} ms intussen: "
            + (goed ? "merkt er niets van" : "wacht erop"));
        return goed ? 0 : 1;
    }

    private static Testregister Register(List<string> stil, string url)
    {
        var register = new Testregister();
        foreach (var oin in stil)
            register.Voeg(oin, "gi").Webhook(oin, url);
        return register;
    }

    private static double P99(IReadOnlyList<double> tijden) => Bench.Percentielen.Van([.. tijden.Order()], 0.99);
}
