namespace Integratie.Functions.Deelnemers;

/// <summary>Examples in the OpenAPI document.</summary>
internal static class Voorbeelden
{
    public const string Deelnemer = """
        { "oin": "00000001800000003000", "naam": "Jeugdbescherming Voorbeeld", "rol": "gi", "geldigVan": "2020-01-01",
          "certificaat": { "soort": "volledig", "van": "2020-01-01" }, "instroomstop": false, "aantalSleutels": 1,
          "bezorging": { "wijze": "webhook", "url": "https://gi.example/hook", "aantalGeheimen": 1 } }
        """;

    public const string Lijst = $$"""{ "deelnemers": [ {{Deelnemer}} ], "volgende": null }""";

    public const string Invoer = """
        { "oin": "00000001800000003000", "naam": "Jeugdbescherming Voorbeeld", "rol": "gi", "geldigVan": "2020-01-01",
          "opvolgers": [ { "oin": "00000001800000003001", "jeugdregios": ["Rijnmond"], "vanaf": "2027-01-01" } ],
          "certificaat": { "soort": "volledig", "van": "2020-01-01" }, "instroomstop": false,
          "sleutels": ["sha256:9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08"],
          "bezorging": { "wijze": "webhook", "url": "https://gi.example/hook", "geheimen": ["whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw"] } }
        """;

    public const string Wijziging = """{ "bezorging": { "url": "https://gi.example/nieuwe-hook" } }""";

    public const string GeenWijziging = """
        { "type": "urn:jeugdbescherming:probleem:mediatype", "title": "Mediatype niet ondersteund", "status": 415,
          "detail": "Stuur JSON met Content-Type: application/json." }
        """;
}
