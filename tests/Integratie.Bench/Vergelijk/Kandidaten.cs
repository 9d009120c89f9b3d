using System.Globalization;
using System.Net.Sockets;
using Integratie.Bench.Weg;

namespace Integratie.Bench.Vergelijk;

/// <summary>Starts what is compared. All take the same post at the same path, so that one sender, one ontvanger and one clock measure them.</summary>
internal sealed class Kandidaten(string folder, HttpClient client)
{
    /// <summary>Calls at once of the worker: what the hub allows itself to one ontvanger (<c>Hub:Bezorging:Gelijktijdig</c>).</summary>
    private const string Tegelijk = "32";

    public async Task<Kandidaat> HubAsync()
    {
        var (ontvanger, hook) = await Hook.StartAsync(client);
        var data = Path.Combine(folder, "hub");
        return Maak("hub", ontvanger, hook, [await Hubproces.StartHubAsync(data, Register.Schrijf(folder, hook.Url), client)], data);
    }

    public async Task<Kandidaat> PlafondAsync()
    {
        var (ontvanger, hook) = await Hook.StartAsync(client);
        var (poort, adres) = Plek();
        return Maak(
            "ceiling", ontvanger, hook,
            [await Hubproces.StartAsync(typeof(Plafond).Assembly.Location, adres, client, "plafond", poort, hook.Url)]);
    }

    public async Task<Kandidaat> BullmqAsync()
    {
        var (ontvanger, hook) = await Hook.StartAsync(client);
        var data = Directory.CreateDirectory(Path.Combine(folder, "redis")).FullName;
        var (redis, _) = Plek();
        var (poort, adres) = Plek();
        var opslag = await Hubproces.StartAsync(
            "redis-server",
            ["--port", redis, "--bind", "127.0.0.1", "--dir", data, "--logfile", "redis.log", "--save", "", "--appendonly", "yes", "--appendfsync", "always"],
            "",
            () => LuistertAsync(redis));
        var aanname = await Hubproces.StartProgrammaAsync("node", [Bullmq.Script("aanname"), poort, redis], adres, client);
        var bezorger = await Hubproces.StartAsync("node", [Bullmq.Script("bezorger"), hook.Url, redis, Tegelijk], "", () => Task.FromResult(true));
        return Maak("BullMQ", ontvanger, hook, [aanname, bezorger, opslag], data);
    }

    private static (string Poort, string Adres) Plek()
    {
        var poort = Hubproces.VrijePoort().ToString(CultureInfo.InvariantCulture);
        return (poort, $"http://127.0.0.1:{poort}");
    }

    private static async Task<bool> LuistertAsync(string poort)
    {
        try
        {
            using var verbinding = new TcpClient();
            await verbinding.ConnectAsync("127.0.0.1", int.Parse(poort, CultureInfo.InvariantCulture));
            return true;
        }
        catch (SocketException)
        {
            return false;
        }
    }

    private Kandidaat Maak(string naam, Hubproces ontvanger, Hook hook, IReadOnlyList<Hubproces> processen, string? opslag = null) =>
        new(naam, new Zender(client, processen[0].Adres, Register.Sleutel), hook, ontvanger, processen, opslag);
}
