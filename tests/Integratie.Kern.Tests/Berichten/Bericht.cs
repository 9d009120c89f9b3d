using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Integratie.Kern.Berichten;
using Integratie.Kern.Deelnemers;

namespace Integratie.Kern.Tests.Berichten;

/// <summary>Messages for the tests: the envelope around literal data, and what the reader makes of it.</summary>
internal static class Bericht
{
    internal const string Bron = "urn:nld:oin:00000001800000001000:systeem:zaaksysteem";

    internal const string Uitspraak = """
        { "zaaknummer": "C/10/707628 / JE RK 25-2021", "andereZaaknummers": [], "ecli": "ECLI:NL:RBROT:2025:13863", "rechtbank": "RBROT",
          "soort": "beschikking", "aard": "nieuw", "uitgesproken": "2025-10-13", "opSchrift": "2025-11-06", "spoed": false, "geheimAdres": false,
          "gi": "00000001800000003000",
          "jeugdigen": [ { "bsn": "999990342", "geboortedatum": "2014-03-02", "gemeente": "0599" } ],
          "maatregelen": [ { "code": "12", "ingang": "2025-10-13", "einde": "2026-01-12" },
                           { "code": "72", "aard": "verlenging", "ingang": "2025-10-13", "einde": "2026-01-12" } ],
          "document": { "url": "https://rechtspraak.example/707628", "mediaType": "application/pdf",
                        "sha256": "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08" } }
        """;

    internal static string Json(string naam, string data, string id = "b7e0c1c2") => $$"""
        { "specversion": "1.0", "id": "{{id}}", "source": "{{Bron}}", "type": "nl.jeugdbescherming.{{naam}}.v1",
          "time": "2025-11-06T10:12:00Z", "datacontenttype": "application/json", "data": {{data}} }
        """;

    internal static byte[] Utf8(string json) => Encoding.UTF8.GetBytes(json);

    internal static Leesresultaat Lees(string json) => CloudEventLezer.Structured(Utf8(json));

    internal static Gebeurtenis Gebeurtenis(string naam, string data, string id = "b7e0c1c2")
    {
        var resultaat = Lees(Json(naam, data, id));
        Assert.Empty(resultaat.Fouten);
        return resultaat.Gebeurtenis!;
    }

    internal static IReadOnlyList<Fout> Fouten(string naam, string data, Rol? zender = null) =>
        Validatie.Controleer(Gebeurtenis(naam, data), zender);

    /// <summary>The decision of the contract with one member changed, or left out when the new value is null.</summary>
    internal static string UitspraakMet(string pad, string? waarde) => Met(Uitspraak, pad, waarde);

    internal static string Met(string json, string pad, string? waarde)
    {
        var wortel = JsonNode.Parse(json)!;
        var delen = pad.Split('.');
        var ouder = delen[..^1].Aggregate(wortel, (knoop, deel) => int.TryParse(deel, out var plek) ? knoop[plek]! : knoop[deel]!);
        if (waarde is null)
            ouder.AsObject().Remove(delen[^1]);
        else if (int.TryParse(delen[^1], out var index))
            ouder[index] = JsonNode.Parse(waarde);
        else
            ouder[delen[^1]] = JsonNode.Parse(waarde);
        return wortel.ToJsonString();
    }

    internal static void GelijkeJson(string verwacht, ReadOnlySpan<byte> gekregen) =>
        GelijkeJson(verwacht, Encoding.UTF8.GetString(gekregen));

    internal static void GelijkeJson(string verwacht, string gekregen) => Assert.Equal(Netjes(verwacht), Netjes(gekregen));

    private static string Netjes(string json) => JsonSerializer.Serialize(Gesorteerd(JsonNode.Parse(json)), Opties);

    private static readonly JsonSerializerOptions Opties = new() { WriteIndented = true };

    private static JsonNode? Gesorteerd(JsonNode? knoop) => knoop switch
    {
        JsonObject groep => new JsonObject(groep.OrderBy(lid => lid.Key, StringComparer.Ordinal)
            .Select(lid => KeyValuePair.Create(lid.Key, Gesorteerd(lid.Value)))),
        JsonArray lijst => new JsonArray([.. lijst.Select(Gesorteerd)]),
        _ => knoop?.DeepClone(),
    };
}
