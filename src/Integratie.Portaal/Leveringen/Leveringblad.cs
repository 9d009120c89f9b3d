namespace Integratie.Portaal.Leveringen;

/// <summary>A delivery as a list shows it: nothing in it says which child or zaak it is about.</summary>
/// <param name="DossierId">Null for what is about no dossier.</param>
/// <param name="Naam">Of the ontvanger.</param>
/// <param name="IsOpen">It was neither made nor closed.</param>
public sealed record Leveringblad(
    string Id, string? DossierId, string Ontvanger, string Naam, string Type, string Status, bool IsOpen, string? Reden, DateTimeOffset Aangemaakt,
    DateTimeOffset? Afgeleverd, int Pogingen, string? LaatsteFout, DateTimeOffset? VolgendePoging);
