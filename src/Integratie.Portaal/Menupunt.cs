namespace Integratie.Portaal;

/// <summary>A link of the navigation.</summary>
/// <param name="Naam">As the reader sees it.</param>
/// <param name="Pad">Where it leads; pages below it belong to it.</param>
public sealed record Menupunt(string Naam, string Pad);
