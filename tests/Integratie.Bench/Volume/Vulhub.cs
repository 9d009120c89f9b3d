using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Integratie.Bench.Jaar;
using Integratie.Kern.Identificatie;
using Integratie.Voorbeeld.Afspelen;
using Integratie.Voorbeeld.Hub;
using Integratie.Voorbeeld.Scherm;

namespace Integratie.Bench.Volume;

/// <summary>Plays the real dossiers of a fill through a hub, as courts and GI's would, and leaves that hub's store behind.</summary>
internal static class Vulhub
{
    /// <summary>The gemeenten here never fetch: what they have to get stays open.</summary>
    private static readonly string[] HaaltNooit = ["Zeeland", "Drenthe", "Zuid-Limburg"];

    public static string Voorbeelden => Path.Combine(AppContext.BaseDirectory, "voorbeelden");

    /// <summary>The bearer keys of those who send and fetch, by OIN.</summary>
    public static Dictionary<string, string> Sleutels()
    {
        var sleutels = JsonSerializer.Deserialize<Dictionary<string, string>>(File.ReadAllBytes(Path.Combine(Voorbeelden, "sleutels.json")))!;
        foreach (var deelnemer in Register()["deelnemers"]!.AsArray().Where(d => (string?)d!["rol"] == "gemeente"))
            if (HaaltNooit.Contains(Gemeenten.Vind((string)deelnemer!["gemeentecodes"]![0]!)?.Jeugdregio))
                sleutels.Remove((string)deelnemer["oin"]!);
        return sleutels;
    }

    /// <param name="data">Folder of the store.</param>
    public static async Task SpeelAsync(string data, IReadOnlyList<Vulkind> kinderen)
    {
        var map = Directory.CreateTempSubdirectory("bench-vul-").FullName;
        var bestand = Path.Combine(map, "vul.ndjson");
        await File.WriteAllLinesAsync(
            bestand, kinderen.SelectMany(kind => kind.Voorvallen).OrderBy(voorval => voorval.Tijd).Select(voorval => voorval.Json), new UTF8Encoding(false));
        await File.WriteAllTextAsync(Path.Combine(map, "zonder.json"), ZonderToezicht());
        using var register = Ophaalregister.Maak(Path.Combine(map, "zonder.json"));
        using var client = new HttpClient(new SocketsHttpHandler());
        using var hub = await Hubproces.StartHubAsync(data, register.Pad, client, "--Hub:Klok", "handmatig");
        using var afspeler = new HubClient(new Uri(hub.Adres), Sleutels());
        var verslag = new Afspeelverslag(new Uitvoer(), new FileInfo(bestand).Length, TimeProvider.System);
        if (!await new Afspeler(afspeler, [.. Sleutels().Keys], verslag).SpeelAsync(bestand, Vulplan.Gevuld, CancellationToken.None))
            throw new InvalidOperationException("The hub refused something of the fill.");
        Directory.Delete(map, recursive: true);
    }

    /// <summary>The Inspectie gets a copy of every norm event: nearly half of all rows, which would only make the disk full.</summary>
    private static string ZonderToezicht()
    {
        var register = Register();
        var deelnemers = register["deelnemers"]!.AsArray();
        foreach (var toezicht in deelnemers.Where(d => (string?)d!["rol"] == "toezicht").ToList())
            deelnemers.Remove(toezicht);
        return register.ToJsonString();
    }

    private static JsonNode Register() => JsonNode.Parse(File.ReadAllBytes(Path.Combine(Voorbeelden, "deelnemers.json")))!;
}
