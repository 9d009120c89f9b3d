using System.Security.Cryptography;
using System.Text;
using Integratie.Kern.Deelnemers;
using NodaTime;

namespace Integratie.Functions.Deelnemers;

/// <summary>A new key or secret beside the old one, so that both sides can change over without a gap.</summary>
internal static class Wisseling
{
    private const int Bytes = 32;

    /// <summary>A new bearer key; the ones before end at the latest after the overlap.</summary>
    public static (Deelnemer Deelnemer, string Sleutel) NieuweSleutel(Deelnemer d, Instant nu, Instant tot)
    {
        var sleutel = "jb_" + Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(Bytes));
        var hash = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(sleutel)));
        var oude = d.Sleutels.Where(s => s.GeldigOp(nu)).Select(s => s with { Tot = Eerste(s.Tot, tot) }).Where(s => s.GeldigOp(nu));
        return (d with { Sleutels = [.. oude, new Sleutel(hash)] }, sleutel);
    }

    /// <summary>A new secret; the one before ends at the latest after the overlap, and older ones now: never more than two sign.</summary>
    public static (Deelnemer Deelnemer, string Geheim) NieuwGeheim(Deelnemer d, Instant nu, Instant tot)
    {
        var geheim = Geheim.Voorvoegsel + Convert.ToBase64String(RandomNumberGenerator.GetBytes(Bytes));
        var vorige = d.Bezorging.GeldigeGeheimen(nu).TakeLast(1).Select(g => g with { Tot = Eerste(g.Tot, tot) }).Where(g => g.GeldigOp(nu));
        return (d with { Bezorging = d.Bezorging with { Geheimen = [.. vorige, new Geheim(geheim)] } }, geheim);
    }

    private static Instant Eerste(Instant? al, Instant tot) => al is { } eerder && eerder < tot ? eerder : tot;
}
