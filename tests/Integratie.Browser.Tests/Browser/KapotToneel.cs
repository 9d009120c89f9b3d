using Integratie.Functions.Tests.Opstelling;
using Microsoft.Data.Sqlite;

namespace Integratie.Browser.Tests.Browser;

/// <summary>A hub of which the store cannot be read any more, with people who were signed in before that.</summary>
public sealed class KapotToneel : Toneel
{
    private readonly Dictionary<(string Oin, bool Script), Venster> _vensters = [];

    /// <summary>The window of somebody who was in time.</summary>
    internal Venster Venster(string oin, bool script)
    {
        Chromium.Vereis();
        return _vensters[(oin, script)];
    }

    protected override async Task SpeelAsync()
    {
        foreach (var oin in new[] { Testregister.Beheer, Testregister.Gi, Testregister.Toezicht })
            foreach (var script in new[] { true, false })
                _vensters[(oin, script)] = await OpenAsync(oin, script: script);
        await BreekAsync(Path.Combine(Hub.Folder, "data", "hub.db"));
    }

    /// <summary>Changes something first, so that nobody reads what it remembers; then the disk has gone bad.</summary>
    private static async Task BreekAsync(string bestand)
    {
        await using var verbinding = new SqliteConnection($"Data Source={bestand};Pooling=False");
        await verbinding.OpenAsync();
        await using var opdracht = new SqliteCommand("CREATE TABLE IF NOT EXISTS kras (x); DROP TABLE kras", verbinding);
        await opdracht.ExecuteNonQueryAsync();
        foreach (var deel in new[] { bestand, bestand + "-wal" })
        {
            await using var stroom = new FileStream(deel, FileMode.Open, FileAccess.ReadWrite, FileShare.ReadWrite | FileShare.Delete);
            var rommel = new byte[stroom.Length];
            Array.Fill(rommel, (byte)0x5A);
            await stroom.WriteAsync(rommel);
        }
    }
}
