using Integratie.Portaal.Leveringen;

namespace Integratie.Portaal.Dossiers;

/// <summary>A delivery of the dossier with its attempts.</summary>
public sealed record Dossierlevering(
    string Id, string Type, long? Gebeurtenis, string Ontvanger, string Status, string? Reden, DateTimeOffset Aangemaakt, DateTimeOffset? Afgeleverd,
    DateTimeOffset? Bevestigd, int AantalPogingen, IReadOnlyList<Pogingregel> Pogingen);
