using Integratie.Kern.Dossiers;

namespace Integratie.Functions.Dossiers;

/// <summary>Answer of <c>GET /v1/dossiers/{dossierId}/tijdlijn</c>: only what the caller may see.</summary>
public sealed record Tijdlijn(
    string DossierId, IReadOnlyList<Tijdlijngebeurtenis> Gebeurtenissen, IReadOnlyList<Tijdlijnlevering> Leveringen,
    IReadOnlyList<Tijdlijnstempel> Tijdstempels, IReadOnlyList<Tijdlijntermijn> Termijnen);

/// <summary>An event of the dossier.</summary>
public sealed record Tijdlijngebeurtenis(
    long Nummer, string Id, string Type, string Zender, DateTimeOffset Ontvangen, string? Zaaknummer, string? Probleem);

/// <summary>A delivery, with every attempt at a webhook.</summary>
public sealed record Tijdlijnlevering(
    string WebhookId, string Ontvanger, string Type, long? Gebeurtenis, long Sequence, string Status, string? Reden, DateTimeOffset Aangemaakt,
    DateTimeOffset? VolgendePoging, DateTimeOffset? Afgeleverd, DateTimeOffset? Bevestigd, int AantalPogingen, IReadOnlyList<Poging> Pogingen);

/// <summary>A recorded moment and the event that it belongs to.</summary>
public sealed record Tijdlijnstempel(string Soort, string Moment, long? Gebeurtenis, string? Norm, string? Ontvanger)
{
    public static Tijdlijnstempel Van(Tijdstempel stempel, long gebeurtenis) =>
        new(stempel.Soort, stempel.Moment, stempel.Gebeurtenis ?? gebeurtenis, stempel.Norm, stempel.Ontvanger);
}
