using System.Text.Json;
using System.Text.Json.Nodes;

namespace Integratie.Voorbeeld.Afspelen;

/// <summary>
/// A register in which everybody fetches: nobody listens at the webhooks of a replay, and a hub that tries them again and again for a
/// year of its clock does little else.
/// </summary>
internal sealed class Ophaalregister : IDisposable
{
    private Ophaalregister(string pad) => Pad = pad;

    public string Pad { get; }

    /// <exception cref="Startfout">The register cannot be read.</exception>
    public static Ophaalregister Maak(string bron)
    {
        try
        {
            var register = JsonNode.Parse(File.ReadAllBytes(bron))!;
            foreach (var deelnemer in register["deelnemers"]!.AsArray())
                deelnemer!["bezorging"] = new JsonObject { ["wijze"] = "ophalen" };
            var pad = Path.GetTempFileName();
            File.WriteAllText(pad, register.ToJsonString());
            return new(pad);
        }
        catch (Exception fout) when (fout is JsonException or InvalidOperationException or NullReferenceException)
        {
            throw new Startfout($"{bron} is geen register van deelnemers: {fout.Message}");
        }
    }

    public void Dispose() => File.Delete(Pad);
}
