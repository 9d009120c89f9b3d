namespace Integratie.Portaal.Leveringen;

/// <summary>A delivery as a list shows it: nothing in it says which child or zaak it is about.</summary>
/// <param name="DossierId">Null for what is about no dossier.</param>
/// <param name="Naam">Of the ontvanger.</param>
public sealed record Leveringblad(
    string Id, string? DossierId, string Ontvanger, string Naam, string Type, string Status, string? Reden, DateTimeOffset Aangemaakt,
    DateTimeOffset? Afgeleverd, int Pogingen, string? LaatsteFout, DateTimeOffset? VolgendePoging);
