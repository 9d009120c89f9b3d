using System.Globalization;
using Integratie.Voorbeeld.Hub;

namespace Integratie.Voorbeeld.Verloop;

/// <summary>
/// The six times of a decision, which the hub keeps apart, as its timelines tell them to the sender. Of several children the
/// last: the decision is told when it is told about all of them.
/// </summary>
internal sealed record Tijden(
    string? Uitgesproken, string? OpSchrift, string? Ingang, string? Ontvangen, string? Kennisgegeven, string? Bevestigd)
{
    private const string Kennisgeving = "kennisgegeven";

    /// <param name="tijdlijnen">One for each child.</param>
    /// <param name="gis">The GI's; the same kinds of times of other ontvangers are left out.</param>
    public static Tijden Van(IReadOnlyCollection<Tijdlijn> tijdlijnen, IReadOnlySet<string> gis)
    {
        string? Laatste(string soort) => tijdlijnen
            .SelectMany(tijdlijn => tijdlijn.Tijdstempels.Where(stempel => Is(stempel, soort, gis)))
            .MaxBy(stempel => DateTimeOffset.Parse(stempel.Moment, CultureInfo.InvariantCulture))?.Moment;
        return new(Laatste("uitgesproken"), Laatste("op-schrift"), Laatste("ingang"),
            Laatste("ontvangen"), Laatste(Kennisgeving), Laatste("bevestigd"));
    }

    /// <summary>Whether the hub recorded for every child that its GI was told.</summary>
    public static bool IsKennisgegeven(IReadOnlyCollection<Tijdlijn> tijdlijnen, IReadOnlySet<string> gis) =>
        tijdlijnen.All(tijdlijn => tijdlijn.Tijdstempels.Any(stempel => Is(stempel, Kennisgeving, gis)));

    private static bool Is(Tijdstempel stempel, string soort, IReadOnlySet<string> gis) =>
        stempel.Soort == soort && (stempel.Ontvanger is null || gis.Contains(stempel.Ontvanger));
}
