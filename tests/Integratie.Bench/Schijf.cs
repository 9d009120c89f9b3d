using System.Diagnostics;

namespace Integratie.Bench;

/// <summary>How fast this disk makes a write durable: what every latency of a durable hub rests on.</summary>
internal static class Schijf
{
    /// <summary>Milliseconds per write of 8 KiB with fsync, sorted.</summary>
    public static double[] Meet(string folder, int aantal = 400)
    {
        var bestand = Path.Combine(folder, "fsync.meting");
        var tijden = new double[aantal];
        using (var stroom = new FileStream(bestand, FileMode.Create, FileAccess.Write, FileShare.None, 1))
        {
            var blok = new byte[8192];
            for (var i = 0; i < aantal; i++)
            {
                var begin = Stopwatch.GetTimestamp();
                stroom.Write(blok);
                stroom.Flush(flushToDisk: true);
                tijden[i] = Stopwatch.GetElapsedTime(begin).TotalMilliseconds;
            }
        }

        File.Delete(bestand);
        Array.Sort(tijden);
        return tijden;
    }
}
