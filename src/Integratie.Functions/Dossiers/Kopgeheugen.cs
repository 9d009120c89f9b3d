using Azure;
using Integratie.Functions.Tabellen;

namespace Integratie.Functions.Dossiers;

/// <summary>
/// The heads that were used last. The row is always read, so nobody works on an old state; decrypting and parsing what has the same
/// ETag again is what this saves, five times for an ordinary decision.
/// </summary>
public sealed class Kopgeheugen
{
    /// <summary>In events of a dossier, of some 3 KB each: both generations stay below 20 MB, whatever the dossiers are.</summary>
    private const int PerGeneratie = 3_000;

    /// <summary>What a head takes beside its events.</summary>
    private const int Zonder = 6;

    private readonly Rijgeheugen<Guid, Kop> _koppen = new(PerGeneratie);

    public Kop? Vind(Guid dossier, ETag etag) => _koppen.Vind(dossier) is { } kop && kop.ETag == etag ? kop : null;

    public void Onthoud(Kop kop) => _koppen.Onthoud(kop.Dossier.Id, kop, Zonder + kop.Dossier.Historie.Count);
}
