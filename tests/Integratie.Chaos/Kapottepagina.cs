using System.Buffers.Binary;
using Integratie.Functions.Tests.Commandos;
using Integratie.Functions.Tests.Opstelling;

namespace Integratie.Chaos;

/// <summary>Pages of the store are damaged while the hub is stopped: it refuses to start with one line, and starts again on the undamaged file.</summary>
internal static class Kapottepagina
{
    private const int Pagina = 4096;

    public static async Task<int> VoerUitAsync(Opties opties)
    {
        await using var hub = Hubproces.Maak(new Testregister());
        hub.Start();
        await hub.WachtTotKlaarAsync();
        var zenders = new Zenders(hub, opties.Zaad);
        zenders.Begin();
        await Wachten.TotAsync(() => Task.FromResult(zenders.Aangenomen.Count >= 300), "300 beslissingen");
        await zenders.StopAsync();
        await hub.StopAsync();

        var bestand = Path.Combine(hub.Data, "hub.db");
        var heel = await File.ReadAllBytesAsync(bestand);
        var (toeval, fout) = (new Random(opties.Zaad), false);
        var gebruikt = Enumerable.Range(0, heel.Length / Pagina).Except(Ongebruikt(heel)).ToList();
        for (var i = 0; i < opties.Keren; i++)
            fout |= !await BeschadigAsync(hub, bestand, heel, gebruikt[toeval.Next(gebruikt.Count)], toeval);
        Console.WriteLine($"{heel.Length / Pagina} pagina's, waarvan {heel.Length / Pagina - gebruikt.Count} ongebruikt");
        await File.WriteAllBytesAsync(bestand, heel);
        hub.Start();
        await hub.WachtTotKlaarAsync();
        return fout ? 1 : 0;
    }

    /// <summary>
    /// The leaves of SQLite's freelist: nobody reads what stands in them, so that noise there is no damage. The header names the first trunk;
    /// a trunk holds the next one, how many leaves it has, and their numbers, which begin at 1.
    /// </summary>
    private static List<int> Ongebruikt(byte[] heel)
    {
        var bladen = new List<int>();
        for (var stam = Getal(32); stam != 0; stam = Getal((stam - 1) * Pagina))
            bladen.AddRange(Enumerable.Range(0, Getal(((stam - 1) * Pagina) + 4)).Select(i => Getal(((stam - 1) * Pagina) + 8 + (4 * i)) - 1));
        return bladen;

        int Getal(int plaats) => BinaryPrimitives.ReadInt32BigEndian(heel.AsSpan(plaats));
    }

    /// <summary>A whole page of noise: whatever it held, it is no page any more.</summary>
    private static async Task<bool> BeschadigAsync(Hubproces hub, string bestand, byte[] heel, int pagina, Random toeval)
    {
        var kapot = heel.ToArray();
        toeval.NextBytes(kapot.AsSpan(pagina * Pagina, Pagina));
        await File.WriteAllBytesAsync(bestand, kapot);
        var (code, _, fouten) = await Commando.VoerUitAsync("--urls", $"http://127.0.0.1:{VrijePoort.Kies()}", "--Hub:Data", hub.Data);
        var goed = code == 2 && fouten.Trim().Split('\n').Length == 1;
        Console.WriteLine($"pagina {pagina} van {heel.Length / Pagina} beschadigd: {(goed ? "geweigerd" : "FOUT")}, exitcode {code}: {fouten.Trim()}");
        return goed;
    }
}
