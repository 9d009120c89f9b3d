namespace Integratie.Bench.Volume;

/// <summary>A row of table <c>rij</c>: all tables of the local runtime stand in that one.</summary>
internal sealed record Ruwerij(long Tabel, byte[] Partitie, byte[] Rij, long Versie, long Tijd, byte[] Inhoud);
