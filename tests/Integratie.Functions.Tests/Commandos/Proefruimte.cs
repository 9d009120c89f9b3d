using System.Net;
using Integratie.Functions.Tests.Opstelling;
using Microsoft.Data.Sqlite;

namespace Integratie.Functions.Tests.Commandos;

/// <summary>A hub with some decisions in it, and a place for backups.</summary>
internal sealed class Proefruimte(Hubproces hub) : IAsyncDisposable
{
    public Hubproces Hub => hub;

    public string Data => Path.Combine(hub.Folder, "data");

    public string Bestand => Path.Combine(Data, "hub.db");

    public static async Task<Proefruimte> MetBeslissingenAsync(int aantal, Action<Testregister>? bij = null)
    {
        var register = new Testregister();
        bij?.Invoke(register);
        var hub = Hubproces.Maak(register);
        hub.Start("--Hub:Klok", "handmatig", "--Hub:KlokBegin", "2025-11-06T12:00:00Z");
        await hub.WachtTotKlaarAsync();
        for (var nummer = 0; nummer < aantal; nummer++)
        {
            var bsn = Bsns.Geef(nummer);
            using var antwoord = await hub.LeverAanAsync(Testregister.Rechtbank, Beslissing.Maak($"u{nummer}", d => d["jeugdigen"]![0]!["bsn"] = bsn));
            Assert.Equal(HttpStatusCode.Accepted, antwoord.StatusCode);
        }

        await Wachten.TotAsync(
            async () => (await hub.HaalAsync("/v1/berichten?max=1000", Testregister.Gi))["berichten"]!.AsArray()
                .Count(b => (string)b!["gebeurtenis"]!["type"]! == "nl.jeugdbescherming.uitspraak.gedaan.v1") == aantal,
            "alle beslissingen staan in de feed");
        return new Proefruimte(hub);
    }

    public string Pad(string naam) => Path.Combine(hub.Folder, naam);

    /// <summary>Changes the file of a hub that was stopped.</summary>
    public void Verander(string sql)
    {
        using var verbinding = new SqliteConnection($"Data Source={Bestand};Pooling=False");
        verbinding.Open();
        using var opdracht = verbinding.CreateCommand();
#pragma warning disable CA2100 // Constant of the test.
        opdracht.CommandText = sql;
#pragma warning restore CA2100
        Assert.NotEqual(0, opdracht.ExecuteNonQuery());
    }

    public ValueTask DisposeAsync() => hub.DisposeAsync();
}
