namespace Integratie.Functions.Veger;

/// <summary>
/// Some large batches leave the heap several times as large as what lives in it, and a hub with little to do collects nothing for hours.
/// That goes back to the machine as soon as it is quiet; ordinary work never takes so much.
/// </summary>
public sealed class Geheugen
{
    /// <summary>Bytes above what remained the last time: below it a collection is not worth the moment in which the hub stands still.</summary>
    private const long Veel = 256L * 1024 * 1024;

    private long _bleef;
    private int _keren;

    /// <summary>Call it about once a minute: nothing happens while the collector is at work by itself between two calls.</summary>
    /// <returns>Whether there was that much.</returns>
    public bool GeefTerug()
    {
        var rustig = _keren == Keren();
        _keren = Keren();
        _bleef = Math.Min(_bleef, Genomen());
        if (!rustig || Genomen() < _bleef + Veel)
            return false;
        GC.Collect(GC.MaxGeneration, GCCollectionMode.Aggressive, blocking: true, compacting: true);
        (_bleef, _keren) = (Genomen(), Keren());
        return true;
    }

    private static int Keren() => GC.CollectionCount(GC.MaxGeneration);

    /// <summary>What the heap had of the machine at its last collection.</summary>
    private static long Genomen() => GC.GetGCMemoryInfo(GCKind.Any).TotalCommittedBytes;
}
