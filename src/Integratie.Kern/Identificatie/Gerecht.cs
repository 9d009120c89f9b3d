namespace Integratie.Kern.Identificatie;

/// <param name="Code">As in an ECLI: <c>RBROT</c>.</param>
/// <param name="Soort"><c>rechtbank</c> or <c>gerechtshof</c>.</param>
public sealed record Gerecht(string Code, string Naam, string Soort);
