using Microsoft.Extensions.Configuration;

namespace Integratie.Functions.Instellingen;

/// <summary>
/// Every setting of the hub, in either runtime; a test holds it against the code. One that is not here is a slip of the pen: the hub
/// says so, and starts, since an environment may hold what is meant for another version.
/// </summary>
public static class Instellingenlijst
{
    private static readonly HashSet<string> Bekend = new(
        [
            "Hub:Aanlevering:Wachtrijen", "Hub:AchterVoorkant", "Hub:Bewaartermijn", "Hub:Bezorging:Certificaat", "Hub:Bezorging:CertificaatWachtwoord",
            "Hub:Bezorging:Gelijktijdig", "Hub:Bezorging:InhaalPerSeconde", "Hub:Bezorging:Intrekking", "Hub:Bezorging:LokaleAdressen",
            "Hub:Bezorging:MeerProcessen", "Hub:Bezorging:Uitgevers", "Hub:Bezorging:Wachtrijen", "Hub:Contact:Email", "Hub:Contact:Naam",
            "Hub:Contact:Url", "Hub:Data", "Hub:Deelnemers", "Hub:Entra:Client", "Hub:Entra:Instantie", "Hub:Entra:Publiek", "Hub:Klok",
            "Hub:KlokBegin", "Hub:Kluis", "Hub:Limieten", "Hub:Limieten:AnoniemPerSeconde", "Hub:Limieten:FouteSleutelsPerMinuut",
            "Hub:Limieten:PerSeconde", "Hub:Normen", "Hub:Oin", "Hub:Oorsprong", "Hub:Sleutels", "Hub:Tabellen", "Hub:Telemetrie:Otlp",
        ],
        StringComparer.OrdinalIgnoreCase);

    public static IReadOnlyCollection<string> Namen => Bekend;

    /// <summary>Writes a line for each setting that was given and does not exist.</summary>
    public static void MeldOnbekende(IConfiguration configuration, TextWriter naar)
    {
        var onbekend = configuration.GetSection("Hub").AsEnumerable()
            .Where(instelling => instelling.Value is { Length: > 0 } && !Bekend.Contains(instelling.Key)).Select(instelling => instelling.Key);
        foreach (var naam in onbekend.Order(StringComparer.Ordinal))
            naar.WriteLine($"{naam} is geen instelling van de hub en doet niets.");
    }
}
