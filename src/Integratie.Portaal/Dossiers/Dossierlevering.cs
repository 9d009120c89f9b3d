using Integratie.Kern.Bezorging;
using Integratie.Portaal.Leveringen;

namespace Integratie.Portaal.Dossiers;

/// <summary>A delivery of the dossier with its attempts.</summary>
/// <param name="IsOpen">It was neither made nor closed.</param>
/// <param name="Pogingen">In order; of many only the last.</param>
public sealed record Dossierlevering(
    string Id, string Type, long? Gebeurtenis, Dossierontvanger Aan, string Status, bool IsOpen, string? Reden, DateTimeOffset Aangemaakt,
    DateTimeOffset? Afgeleverd, DateTimeOffset? Bevestigd, int AantalPogingen, IReadOnlyList<Pogingregel> Pogingen)
{
    public string Ontvanger => Aan.Naam;

    public bool IsVastgelopen => Status == "vastgelopen";

    /// <summary>Its ontvanger gets it yet: it was not closed, and there is somebody who may have it.</summary>
    public bool KomtNog => IsOpen && !Vastloopreden.IsZonderOntvanger(Reden);
}
