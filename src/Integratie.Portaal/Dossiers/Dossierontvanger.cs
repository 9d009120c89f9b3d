namespace Integratie.Portaal.Dossiers;

/// <summary>For whom a delivery is.</summary>
/// <param name="Rol">As in messages; null: nobody in the register.</param>
public sealed record Dossierontvanger(string Oin, string Naam, string? Rol);
