namespace Integratie.Portaal.Deelnemers;

/// <param name="Rol">The chosen one; null: all.</param>
/// <param name="Begin">Address of the first page; null on it.</param>
/// <param name="Volgende">Address of the next page; null: there is no more.</param>
public sealed record Deelnemersmodel(
    string? Rol, IReadOnlyList<string> Rollen, IReadOnlyList<Deelnemerregel> Deelnemers, string? Begin, string? Volgende);
