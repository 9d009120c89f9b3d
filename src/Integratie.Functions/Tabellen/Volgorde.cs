using System.Security.Cryptography;

namespace Integratie.Functions.Tabellen;

/// <summary>
/// Strictly rising numbers in the order of acceptance, also over a restart: row keys that sort as things came in.
/// It reads the machine's own clock, because the hub's clock can stand still when it is set by hand. That clock can have been put back since
/// the last start: so the hub says at its start what it must come after (<see cref="BeginNa"/>). Behind each number stands who gave it, so that
/// no two processes ever give the same, however their clocks stand.
/// </summary>
public sealed class Volgorde
{
    private const int Cijfers = 16;

    private readonly string _gever = RandomNumberGenerator.GetHexString(8, lowercase: true);
    private readonly TimeProvider _klok;
    private long _laatste;

    public Volgorde()
        : this(TimeProvider.System)
    {
    }

    internal Volgorde(TimeProvider klok) => _klok = klok;

    public string Volgende()
    {
        while (true)
        {
            var vorige = Volatile.Read(ref _laatste);
            var nieuw = Math.Max(vorige + 1, _klok.GetUtcNow().UtcTicks);
            if (Interlocked.CompareExchange(ref _laatste, nieuw, vorige) == vorige)
                return nieuw.ToString($"x{Cijfers}") + _gever;
        }
    }

    /// <summary>What comes is after this one, whatever the clock says.</summary>
    /// <param name="eerder">An earlier number; null: there is none.</param>
    public void BeginNa(string? eerder)
    {
        if (eerder is not null)
            _laatste = Math.Max(_laatste, Convert.ToInt64(eerder[..Cijfers], 16));
    }
}
