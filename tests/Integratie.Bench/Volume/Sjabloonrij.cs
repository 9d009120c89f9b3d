namespace Integratie.Bench.Volume;

/// <summary>A row of a real dossier, as table <c>rij</c> of the store has it.</summary>
/// <param name="Feed">Whose feed it stands in; null elsewhere.</param>
internal sealed record Sjabloonrij(long Tabel, long Versie, long Tijd, Patroon Partitie, Patroon Rij, Patroon Inhoud, string? Feed);
