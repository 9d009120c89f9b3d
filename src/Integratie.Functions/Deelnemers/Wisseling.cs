using System.Security.Cryptography;
using System.Text;
using Integratie.Functions.Http;
using Integratie.Kern.Deelnemers;
using NodaTime;

namespace Integratie.Functions.Deelnemers;

/// <summary>A new key or secret beside the old one, so that both sides can change over without a gap.</summary>
internal static class Wisseling
{
    private const int Bytes = 32;

    /// <summary>Secrets that sign beside each other: each adds 48 characters to a header that servers take 8 KB of.</summary>
    private const int MeesteGeheimen = 10;

    /// <summary>Keys that count beside each other: all stand in one property of the deelnemer's row.</summary>
    private const int MeesteSleutels = 100;

    /// <summary>A new bearer key; the ones before end at the latest after the overlap.</summary>
    /// <returns>The deelnemer, the key, and until when the one before it counts; null: there was none.</returns>
    /// <exception cref="ProbleemException">409: as of a secret.</exception>
    public static (Deelnemer Deelnemer, string Sleutel, Instant? VorigeTot) NieuweSleutel(Deelnemer d, Instant nu, Instant tot)
    {
        var sleutel = "jb_" + Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(Bytes));
        var hash = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(sleutel)));
        var vorige = d.Sleutels.Where(s => s.GeldigOp(nu)).ToList();
        var oude = vorige.Select(s => s with { Tot = Eerste(s.Tot, tot) }).Where(s => s.GeldigOp(nu)).ToList();
        Weiger(oude.Count, MeesteSleutels, "sleutels");
        return (d with { Sleutels = [.. oude, new Sleutel(hash)] }, sleutel, vorige.Count > 0 ? tot : null);
    }

    /// <summary>A new secret; the ones before it sign until the moment that was promised for each, at the latest after the overlap.</summary>
    /// <returns>As of a key.</returns>
    /// <exception cref="ProbleemException">409: so many sign already that no promise can be kept with one more.</exception>
    public static (Deelnemer Deelnemer, string Geheim, Instant? VorigeTot) NieuwGeheim(Deelnemer d, Instant nu, Instant tot)
    {
        var geheim = Geheim.Voorvoegsel + Convert.ToBase64String(RandomNumberGenerator.GetBytes(Bytes));
        var vorige = d.Bezorging.GeldigeGeheimen(nu).ToList();
        var oude = vorige.Select(g => g with { Tot = Eerste(g.Tot, tot) }).Where(g => g.GeldigOp(nu)).ToList();
        Weiger(oude.Count, MeesteGeheimen, "geheimen");
        return (d with { Bezorging = d.Bezorging with { Geheimen = [.. oude, new Geheim(geheim)] } }, geheim, vorige.Count > 0 ? tot : null);
    }

    private static void Weiger(int aantal, int meeste, string wat)
    {
        if (aantal >= meeste)
            throw new ProbleemException(Problemen.Antwoord(
                Probleemsoort.Conflict, $"Er gelden al {meeste} {wat} naast elkaar. Met overlapDagen 0 vervallen die meteen."));
    }

    private static Instant Eerste(Instant? al, Instant tot) => al is { } eerder && eerder < tot ? eerder : tot;
}
