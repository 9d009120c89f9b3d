namespace Integratie.Portaal.Leveringen;

/// <param name="Gedaan">What was just done with it, for a word to the reader.</param>
/// <param name="MagBedienen">Whether the reader can try again or close it.</param>
/// <param name="ZonderOntvanger">Nobody can receive it, until it is assigned.</param>
/// <param name="Kandidaten">To whom the reader can assign it.</param>
/// <param name="Pogingen">The last one first.</param>
public sealed record Leveringmodel(
    Leveringblad Levering, DateTimeOffset? Bevestigd, string? Gedaan, bool MagBedienen, bool ZonderOntvanger, IReadOnlyList<Keuze> Kandidaten,
    IReadOnlyList<Pogingregel> Pogingen);
