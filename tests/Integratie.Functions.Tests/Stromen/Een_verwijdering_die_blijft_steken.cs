using System.Text.Json.Nodes;
using Integratie.Functions.Tabellen;
using Integratie.Functions.Tests.Opstelling;
using Integratie.Lokaal.Tables;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;
using static System.FormattableString;
using static Integratie.Functions.Tests.Opstelling.Testregister;
using static Integratie.Functions.Tests.Stromen.Bewaartijd;
using static Integratie.Functions.Tests.Stromen.Stroom;

namespace Integratie.Functions.Tests.Stromen;

/// <summary>
/// The disk is full in the middle of the removal of a dossier that was kept long enough, and has room again a while later: SQLite itself
/// refuses to remove the rows of that dossier for as long.
/// </summary>
public sealed class Een_verwijdering_die_blijft_steken
{
    private static readonly string Geheim = Uitspraak().Replace("\"geheimAdres\": false", "\"geheimAdres\": true", StringComparison.Ordinal);

    private const string Adres = """, "adres": "Oudestraat 1" """;

    private const string Zitting = """
        { "zaaknummer": "C/10/707628 / JE RK 25-2021", "jeugdige": { "bsn": "999990342" }, "datum": "2026-02-02", "tijd": "10:00", "beoogdeGi": "00000001800000003000" }
        """;

    [Fact]
    public async Task Komt_af_zodra_er_weer_ruimte_is_en_wat_intussen_kwam_wacht_daarop()
    {
        await using var stroom = await MetAllesOpgehaaldAsync(Adres);
        var oud = (string)(await stroom.EnigeAsync(Gi, "uitspraak.gedaan"))["subject"]!;
        await MaakVolAsync(stroom, oud, blijft: int.MaxValue);
        await LaatVerlopenAsync(stroom);
        Assert.True(await AantalAsync(stroom, oud) > 1);

        var ontvangst = await stroom.StuurAsync(Rechtbank, "uitspraak.gedaan", "u2", Uitspraak());
        await stroom.KlokAsync("2028-02-03T10:30:00+01:00");
        Assert.Equal("ontvangen", (string?)(await stroom.HaalAsync(ontvangst, Rechtbank))["status"]);
        await MaakRuimteAsync(stroom);
        await stroom.KlokAsync("2028-02-03T10:32:00+01:00");
        await stroom.KlokAsync("2028-02-03T10:34:00+01:00");

        Assert.Equal(1, await AantalAsync(stroom, oud));
        Assert.Equal("verwerkt", (string?)(await stroom.HaalAsync(ontvangst, Rechtbank))["status"]);
        Assert.NotEqual(oud, (string)(await stroom.EnigeAsync(Gi, "uitspraak.gedaan"))["subject"]!);
        Assert.DoesNotContain("gebeurtenis.geweigerd", await stroom.RegelsAsync(Rechtbank));
    }

    /// <summary>Its rows go by the hundred. The address was not secret yet when the first decision came.</summary>
    [Fact]
    public async Task Laat_een_feed_leesbaar_en_zonder_adres_dat_geheim_werd()
    {
        await using var stroom = await MetAllesOpgehaaldAsync(
            Adres,
            async stroom =>
            {
                await stroom.StuurBatchAsync(Rechtbank, new JsonArray([.. Enumerable.Range(1, 45).Select(MaakZitting)]));
                await stroom.StuurAsync(Rechtbank, "uitspraak.gedaan", "u2", Geheim);
            });
        var oud = (string)(await stroom.FeedAsync(Gi)).First(g => (string?)g["id"] == "u1")["subject"]!;
        var rijen = await AantalAsync(stroom, oud);
        Assert.True(rijen > 190, $"{rijen} rijen");
        await MaakVolAsync(stroom, oud, blijft: rijen - 100);

        await LaatVerlopenAsync(stroom);

        Assert.Equal(rijen - 100, await AantalAsync(stroom, oud));
        foreach (var oin in (string[])[Gi, Rvdk, Gemeente, Rechtbank, Toezicht])
            Assert.DoesNotContain("Oudestraat", (await stroom.HaalAsync("/v1/berichten?max=1000", oin)).ToJsonString(), StringComparison.Ordinal);
    }

    private static JsonNode MaakZitting(int nummer) => JsonNode.Parse($$"""
        { "specversion": "1.0", "id": "z{{Invariant($"{nummer}")}}", "source": "urn:nld:oin:{{Rechtbank}}:systeem:proef",
          "type": "nl.jeugdbescherming.zitting.gepland.v1", "time": "2026-01-05T09:00:00Z", "datacontenttype": "application/json",
          "data": {{Zitting}} }
        """)!;

    private static async Task<int> AantalAsync(Stroom stroom, string dossier) =>
        await stroom.Services.GetRequiredService<Tabellenset>().Dossiers
            .QueryAsync<TableEntity>($"PartitionKey eq '{Guid.Parse(dossier):N}'").CountAsync();

    /// <summary>A table whose numbers are used up makes SQLite say that it is full (SQLITE_FULL), as it does when the disk is.</summary>
    /// <param name="stroom">Whose disk.</param>
    /// <param name="dossier">Of which no rows can be removed.</param>
    /// <param name="blijft">Once so many are left.</param>
    private static Task MaakVolAsync(Stroom stroom, string dossier, int blijft) => DoeAsync(stroom, Invariant($"""
        CREATE TABLE vol (nummer INTEGER PRIMARY KEY AUTOINCREMENT);
        INSERT INTO vol VALUES ({long.MaxValue});
        CREATE TRIGGER vol_bij_verwijderen BEFORE DELETE ON rij
        WHEN OLD.pk = '{Guid.Parse(dossier):N}' AND (SELECT count(*) FROM rij WHERE tabel = OLD.tabel AND pk = OLD.pk) <= {blijft}
        BEGIN INSERT INTO vol VALUES (NULL); END
        """));

    private static Task MaakRuimteAsync(Stroom stroom) => DoeAsync(stroom, "DROP TRIGGER vol_bij_verwijderen");

    private static async Task DoeAsync(Stroom stroom, string sql)
    {
        await using var verbinding = new SqliteConnection($"Data Source={Path.Combine(stroom.Folder, "data", "hub.db")};Pooling=False");
        await verbinding.OpenAsync();
        await using var opdracht = verbinding.CreateCommand();
        opdracht.CommandText = sql;
        await opdracht.ExecuteNonQueryAsync();
    }
}
