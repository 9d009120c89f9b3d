using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;

namespace Integratie.Functions.Tests.Opstelling;

/// <summary>A register for one test. The key of a deelnemer is <c>sleutel-</c> and its OIN.</summary>
internal sealed class Testregister
{
    public const string Rechtbank = "00000001800000001000";
    public const string Rvdk = "00000001800000002000";
    public const string Gi = "00000001800000003000";
    public const string AndereGi = "00000001800000003001";
    public const string Gemeente = "00000001800000004000";
    public const string Toezicht = "00000001800000005000";
    public const string Beheer = "00000001800000006000";
    public const string Geheim = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw";

    private readonly Dictionary<string, JsonObject> _deelnemers = [];

    public Testregister()
    {
        Voeg(Rechtbank, "rechtbank", d => d["code"] = "RBROT");
        Voeg(Rvdk, "rvdk");
        Voeg(Gi, "gi");
        Voeg(AndereGi, "gi");
        Voeg(Gemeente, "gemeente", d => d["gemeentecodes"] = new JsonArray("0599"));
        Voeg(Toezicht, "toezicht");
        Voeg(Beheer, "beheer");
    }

    public static string Sleutel(string oin) => $"sleutel-{oin}";

    public Testregister Voeg(string oin, string rol, Action<JsonObject>? verder = null)
    {
        var hash = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(Sleutel(oin))));
        var deelnemer = new JsonObject
        {
            ["oin"] = oin,
            ["naam"] = $"{rol} {oin[^4..]}",
            ["rol"] = rol,
            ["sleutels"] = new JsonArray($"sha256:{hash}"),
            ["bezorging"] = new JsonObject { ["wijze"] = "ophalen" },
        };
        verder?.Invoke(deelnemer);
        _deelnemers[oin] = deelnemer;
        return this;
    }

    /// <summary>Gives a deelnemer a webhook with <see cref="Geheim"/>.</summary>
    public Testregister Webhook(string oin, string url)
    {
        _deelnemers[oin]["bezorging"] = new JsonObject { ["wijze"] = "webhook", ["url"] = url, ["geheimen"] = new JsonArray(Geheim) };
        return this;
    }

    public Testregister Zet(string oin, string lid, JsonNode? waarde)
    {
        _deelnemers[oin][lid] = waarde;
        return this;
    }

    public void Schrijf(string bestand) => File.WriteAllText(
        bestand, new JsonObject { ["deelnemers"] = new JsonArray([.. _deelnemers.Values.Select(d => d.DeepClone())]) }.ToJsonString());
}
