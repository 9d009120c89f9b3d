using System.Text.Json.Nodes;

namespace Integratie.Functions.Tests.Opstelling;

/// <summary>Decisions for tests: the example of the contract, with what a test changes.</summary>
internal static class Beslissing
{
    public const string Bsn = "999990342";

    /// <summary>The same about another child, with a zaak of its own.</summary>
    public static JsonObject Over(int kind, string id, Action<JsonObject>? data = null) => Maak(id, inhoud =>
    {
        inhoud["zaaknummer"] = $"C/10/{700000 + kind} / JE RK 25-{1000 + kind}";
        inhoud["jeugdigen"]![0]!["bsn"] = Bsns.Geef(kind);
        data?.Invoke(inhoud);
    });

    public static JsonObject Maak(string id = "b7e0c1c2-1", Action<JsonObject>? data = null)
    {
        var gebeurtenis = new JsonObject
        {
            ["specversion"] = "1.0",
            ["id"] = id,
            ["source"] = $"urn:nld:oin:{Testregister.Rechtbank}:systeem:zaaksysteem",
            ["type"] = "nl.jeugdbescherming.uitspraak.gedaan.v1",
            ["time"] = "2025-11-06T10:12:00Z",
            ["datacontenttype"] = "application/json",
            ["data"] = new JsonObject
            {
                ["zaaknummer"] = "C/10/707628 / JE RK 25-2021",
                ["ecli"] = "ECLI:NL:RBROT:2025:13863",
                ["rechtbank"] = "RBROT",
                ["soort"] = "beschikking",
                ["aard"] = "nieuw",
                ["uitgesproken"] = "2025-10-13",
                ["opSchrift"] = "2025-11-06",
                ["spoed"] = false,
                ["geheimAdres"] = false,
                ["gi"] = Testregister.Gi,
                ["jeugdigen"] = new JsonArray(new JsonObject { ["bsn"] = Bsn, ["geboortedatum"] = "2014-03-02", ["gemeente"] = "0599" }),
                ["maatregelen"] = new JsonArray(
                    new JsonObject { ["code"] = "12", ["ingang"] = "2025-10-13", ["einde"] = "2026-01-12" },
                    new JsonObject { ["code"] = "72", ["aard"] = "verlenging", ["ingang"] = "2025-10-13", ["einde"] = "2026-01-12" }),
                ["document"] = new JsonObject
                {
                    ["url"] = "https://zaaksysteem.voorbeeld.nl/doc/1",
                    ["sha256"] = new string('a', 64),
                    ["mediaType"] = "application/pdf",
                },
            },
        };
        data?.Invoke((JsonObject)gebeurtenis["data"]!);
        return gebeurtenis;
    }
}
