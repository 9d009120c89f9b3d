using System.Globalization;

namespace Integratie.Chaos;

/// <summary>
/// A machine whose clock is put wrong and right again. libfaketime stands between the hub and the clock, so that the hub is as it is; the time
/// that passes (the monotonic clock) it leaves alone, as a real change of the clock does.
/// </summary>
internal sealed class Verzetteklok : IDisposable
{
    private const string Naam = "libfaketimeMT.so.1";

    private readonly string _bestand = Path.GetTempFileName();
    private readonly string _bibliotheek;
    private long _verschil;

    private Verzetteklok(string bibliotheek)
    {
        _bibliotheek = bibliotheek;
        Schrijf();
    }

    /// <summary>What the hub has to be started through.</summary>
    public IReadOnlyList<string> Via =>
    [
        "env", $"LD_PRELOAD={_bibliotheek}", $"FAKETIME_TIMESTAMP_FILE={_bestand}", "FAKETIME_DONT_FAKE_MONOTONIC=1", "FAKETIME_CACHE_DURATION=1",
    ];

    /// <summary>Null where libfaketime is missing.</summary>
    public static Verzetteklok? Zoek() => Directory.Exists("/usr/lib")
        ? Directory.GetDirectories("/usr/lib").Append("/usr/lib").Select(map => Path.Combine(map, "faketime", Naam)).Where(File.Exists)
            .Select(gevonden => new Verzetteklok(gevonden)).FirstOrDefault()
        : null;

    /// <summary>Mostly an hour back; now and then forward, as a clock that is put right.</summary>
    public void Verzet(Random toeval)
    {
        _verschil += toeval.Next(4) == 0 ? 5400 : -3600;
        Schrijf();
    }

    public void Dispose() => File.Delete(_bestand);

    /// <summary>Whole: the hub may read it at any moment.</summary>
    private void Schrijf()
    {
        var nieuw = _bestand + ".nieuw";
        File.WriteAllText(nieuw, _verschil.ToString("+0;-0;+0", CultureInfo.InvariantCulture) + "s\n");
        File.Move(nieuw, _bestand, overwrite: true);
    }
}
