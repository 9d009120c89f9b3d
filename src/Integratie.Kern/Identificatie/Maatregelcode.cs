namespace Integratie.Kern.Identificatie;

/// <summary>One measure of the code list of Beleidsinformatie Jeugd.</summary>
/// <param name="Traject">Whether it makes a traject; preventief, vrijwillig and a machtiging alone do not.</param>
public sealed record Maatregelcode(string Code, string Naam, Familie Familie, bool Traject);
