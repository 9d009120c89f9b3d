using Integratie.Functions.Http;
using Integratie.Functions.Normlijst;
using Integratie.Functions.Tabellen;
using Integratie.Functions.Tests.Opstelling;
using Integratie.Kern.Deelnemers;
using Integratie.Kern.Normen;
using Integratie.Lokaal.Tables;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;
using NodaTime;

namespace Integratie.Functions.Tests.Normlijst;

public sealed class De_eerste_termijnen
{
    private static readonly LocalDate Vandaag = new(2025, 11, 14);
    private static readonly Deelnemer Beheer = new() { Oin = Testregister.Beheer, Naam = "Beheer", Rol = Rol.Beheer };

    [Fact]
    public async Task Terms_that_nobody_waits_for_any_more_do_not_hide_those_behind_them()
    {
        await using var hub = await Testhub.StartAsync(new Testregister());
        var tabellen = hub.Services.GetRequiredService<Tabellenset>();
        await VoegAsync(tabellen, 450, new LocalDate(2025, 10, 1), weg: new LocalDate(2025, 11, 1));
        await VoegAsync(tabellen, 30, new LocalDate(2025, 11, 3), weg: null);

        var gevonden = await AllesAsync(hub.Services.GetRequiredService<Normlijstlezer>());

        Assert.Equal(30, gevonden.Count);
        Assert.All(gevonden, termijn => Assert.Equal(new LocalDate(2025, 11, 3), termijn.Einde));
        Assert.Equal(gevonden.Select(t => t.Rijsleutel).Order(StringComparer.Ordinal), gevonden.Select(t => t.Rijsleutel));
        await Wachten.TotAsync(async () => await AantalAsync(tabellen) == 30, "alleen de dertig over");
    }

    [Fact]
    public async Task Who_reads_the_list_does_not_wait_until_what_is_over_was_cleared_away()
    {
        await using var hub = await Testhub.StartAsync(new Testregister());
        var tabellen = hub.Services.GetRequiredService<Tabellenset>();
        await VoegAsync(tabellen, 20, new LocalDate(2025, 10, 1), weg: new LocalDate(2025, 11, 1));
        await VoegAsync(tabellen, 3, new LocalDate(2025, 11, 3), weg: null);
        await using var slot = new SqliteConnection($"Data Source={Path.Combine(hub.Folder, "data", "hub.db")};Pooling=False");
        await slot.OpenAsync();
        await using var transactie = slot.BeginTransaction(deferred: false);

        // Nobody can write: clearing waits, for five seconds at most, and then it fails.
        var gevonden = await AllesAsync(hub.Services.GetRequiredService<Normlijstlezer>()).WaitAsync(TimeSpan.FromSeconds(3));

        Assert.Equal(3, gevonden.Count);
        await transactie.RollbackAsync();
        await Wachten.TotAsync(
            async () =>
            {
                await AllesAsync(hub.Services.GetRequiredService<Normlijstlezer>());
                return await AantalAsync(tabellen) == 3;
            },
            "alleen de drie over");
    }

    [Fact]
    public async Task What_another_region_has_comes_in_its_place_and_not_before_it()
    {
        await using var hub = await Testhub.StartAsync(new Testregister());
        var tabellen = hub.Services.GetRequiredService<Tabellenset>();
        await VoegAsync(tabellen, 300, new LocalDate(2025, 10, 1), weg: new LocalDate(2025, 11, 1));
        await VoegAsync(tabellen, 1, new LocalDate(2025, 10, 20), weg: null);
        await VoegAsync(tabellen, 1, new LocalDate(2025, 11, 4), weg: null, gemeente: "0363");

        var gevonden = await AllesAsync(hub.Services.GetRequiredService<Normlijstlezer>());

        Assert.Equal([new LocalDate(2025, 10, 20), new LocalDate(2025, 11, 4)], gevonden.Select(t => t.Einde));
    }

    private static async Task<List<Opentermijn>> AllesAsync(Normlijstlezer lezer)
    {
        var (gevonden, na) = (new List<Opentermijn>(), (string?)null);
        do
        {
            (var deel, na) = await lezer.LeesAsync(Beheer, new Normlijstvraag(null, null, false), Vandaag, new Bladzijde(na, 20), default);
            gevonden.AddRange(deel);
        }
        while (na is not null);
        return gevonden;
    }

    private static async Task<int> AantalAsync(Tabellenset tabellen) => await tabellen.Normlijst.QueryAsync<TableEntity>().CountAsync();

    private static async Task VoegAsync(Tabellenset tabellen, int aantal, LocalDate einde, LocalDate? weg, string gemeente = "0599")
    {
        foreach (var nummer in Enumerable.Range(1, aantal))
        {
            var termijn = new Opentermijn(
                Guid.CreateVersion7(), Normnaam.Koers, Klok.Uitspraak, null, gemeente, einde, einde.PlusDays(-7), weg, nummer % 2 == 0);
            await tabellen.Normlijst.AddEntityAsync(termijn.Rij(termijn.Partities.Last()));
        }
    }
}
