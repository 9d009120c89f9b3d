using Integratie.Voorbeeld.Hub;

namespace Integratie.Voorbeeld.Verloop;

/// <summary>The six times of a decision, which the hub keeps apart, as its timeline tells them to the court.</summary>
internal sealed record Tijden(
    string? Uitgesproken, string? OpSchrift, string? Ingang, string? Ontvangen, string? Kennisgegeven, string? Bevestigd)
{
    /// <param name="gis">The GI's; the same kinds of times of other ontvangers are left out.</param>
    public static Tijden Van(Tijdlijn tijdlijn, IReadOnlySet<string> gis)
    {
        string? Moment(string soort) => tijdlijn.Tijdstempels
            .LastOrDefault(t => t.Soort == soort && (t.Ontvanger is null || gis.Contains(t.Ontvanger)))?.Moment;
        return new(Moment("uitgesproken"), Moment("op-schrift"), Moment("ingang"),
            Moment("ontvangen"), Moment("kennisgegeven"), Moment("bevestigd"));
    }
}
