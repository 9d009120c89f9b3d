using System.Text.Json;
using System.Text.Json.Nodes;
using Integratie.Functions.Tests.Opstelling;

namespace Integratie.Chaos.Jaar;

/// <summary>The sample register, in which every GI has a webhook at one ontvanger, each at a path of its own, and all others fetch.</summary>
internal sealed class Jaarregister
{
    private static readonly string Voorbeelden = Path.Combine(AppContext.BaseDirectory, "voorbeelden");

    public Jaarregister(string hook, string bestand)
    {
        var register = JsonNode.Parse(File.ReadAllBytes(Path.Combine(Voorbeelden, "deelnemers.json")))!;
        foreach (var deelnemer in register["deelnemers"]!.AsArray().Select(deelnemer => deelnemer!.AsObject()))
        {
            var oin = (string)deelnemer["oin"]!;
            var isGi = (string)deelnemer["rol"]! == "gi";
            if (isGi)
                Gis.Add(oin);
            deelnemer["bezorging"] = isGi
                ? new JsonObject { ["wijze"] = "webhook", ["url"] = $"{hook}/{oin}", ["geheimen"] = new JsonArray(Testregister.Geheim) }
                : new JsonObject { ["wijze"] = "ophalen" };
        }

        File.WriteAllText(bestand, register.ToJsonString());
    }

    /// <summary>OINs.</summary>
    public List<string> Gis { get; } = [];

    /// <summary>The bearer keys by OIN.</summary>
    public Dictionary<string, string> Sleutels { get; } =
        JsonSerializer.Deserialize<Dictionary<string, string>>(File.ReadAllBytes(Path.Combine(Voorbeelden, "sleutels.json")))!;
}
