namespace Integratie.Functions.Tabellen;

/// <summary>
/// Strictly rising numbers in the order of acceptance, also over a restart: row keys that sort as things came in.
/// It reads the machine's own clock, because the hub's clock can stand still when it is set by hand.
/// </summary>
public sealed class Volgorde
{
    private long _laatste;

    public string Volgende()
    {
        while (true)
        {
            var vorige = Volatile.Read(ref _laatste);
            var nieuw = Math.Max(vorige + 1, TimeProvider.System.GetUtcNow().UtcTicks);
            if (Interlocked.CompareExchange(ref _laatste, nieuw, vorige) == vorige)
                return nieuw.ToString("x16");
        }
    }
}
