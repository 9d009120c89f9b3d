using Azure;

namespace Integratie.Functions.Dossiers;

/// <summary>
/// The heads that were used last. The row is always read, so nobody works on an old state; decrypting and parsing what has the same
/// ETag again is what this saves, five times for an ordinary decision.
/// </summary>
public sealed class Kopgeheugen
{
    /// <summary>Heads in a generation; two are kept. A head of an ordinary dossier takes some 20 KB.</summary>
    private const int PerGeneratie = 512;

    private readonly Lock _slot = new();
    private Dictionary<Guid, Kop> _jong = new(PerGeneratie);
    private Dictionary<Guid, Kop> _oud = [];

    public Kop? Vind(Guid dossier, ETag etag)
    {
        lock (_slot)
            return (_jong.GetValueOrDefault(dossier) ?? _oud.GetValueOrDefault(dossier)) is { } kop && kop.ETag == etag ? kop : null;
    }

    public void Onthoud(Kop kop)
    {
        lock (_slot)
        {
            if (_jong.Count == PerGeneratie)
                (_oud, _jong) = (_jong, new(PerGeneratie));
            _jong[kop.Dossier.Id] = kop;
        }
    }
}
