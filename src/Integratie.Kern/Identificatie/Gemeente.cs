namespace Integratie.Kern.Identificatie;

/// <param name="Code">CBS code, four digits with leading zeros.</param>
/// <param name="Jeugdregio">One of <see cref="Jeugdregios.Alle"/>.</param>
public sealed record Gemeente(string Code, string Naam, string Jeugdregio);
