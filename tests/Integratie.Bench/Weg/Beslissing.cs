namespace Integratie.Bench.Weg;

/// <summary>A decision of ordinary size about one child of the public test range.</summary>
internal static class Beslissing
{
    public const string Voorvoegsel = "bench-";
    public const string Rechtbank = "00000001800000001000";
    public const string Gi = "00000001800000003000";

    /// <summary>All of the public test range. Who sends more decisions than these has a known child again, with fewer terms and deliveries.</summary>
    private static readonly string[] Bsns = [.. Enumerable.Range(999900006, 99985).Select(n => n.ToString()).Where(IsBsn)];

    private static readonly string Gisteren = TimeProvider.System.GetUtcNow().AddDays(-1).ToString("yyyy-MM-dd");

    public static string Maak(string id, int nummer) => $$"""
        {"specversion":"1.0","id":"{{id}}","source":"urn:nld:oin:{{Rechtbank}}:systeem:zaaksysteem",
         "type":"nl.jeugdbescherming.uitspraak.gedaan.v1","time":"2025-11-06T10:12:00Z","datacontenttype":"application/json",
         "data":{"zaaknummer":"C/10/{{700000 + nummer}} / JE RK 25-{{nummer}}","rechtbank":"RBROT","soort":"beschikking","aard":"nieuw",
          "uitgesproken":"{{Gisteren}}","opSchrift":"{{Gisteren}}","spoed":false,"geheimAdres":false,"gi":"{{Gi}}",
          "jeugdigen":[{"bsn":"{{Bsns[nummer % Bsns.Length]}}","geboortedatum":"2014-03-02","gemeente":"0599"}],
          "maatregelen":[{"code":"11","ingang":"{{Gisteren}}"},{"code":"72","ingang":"{{Gisteren}}"}],
          "document":{"url":"https://zaaksysteem.voorbeeld.nl/{{id}}","sha256":"{{new string('a', 64)}}","mediaType":"application/pdf"} } }
        """;

    private static bool IsBsn(string bsn) => (bsn.Take(8).Select((c, i) => (c - '0') * (9 - i)).Sum() - (bsn[8] - '0')) % 11 == 0;
}
