using Azure;
using Integratie.Functions.Dossiers;
using Integratie.Functions.Tabellen;
using Integratie.Lokaal.Tables;
using Microsoft.Extensions.DependencyInjection;
using static Integratie.Functions.Tests.Opstelling.Testregister;
using Stroom = Integratie.Functions.Tests.Stromen.Stroom;

namespace Integratie.Functions.Tests.Bezorgen;

public sealed class Wat_al_bezorgd_is
{
    /// <summary>Of a child with a thousand decisions each delivery would otherwise read all those before it.</summary>
    [Fact]
    public async Task Wordt_niet_telkens_gelezen_om_te_zien_wat_er_nog_wacht()
    {
        await using var stroom = await Stroom.StartAsync();
        await stroom.StuurAsync(Rechtbank, "uitspraak.gedaan", "u1", Stroom.Uitspraak());
        var (store, tabellen) = (stroom.Services.GetRequiredService<LeveringStore>(), stroom.Services.GetRequiredService<Tabellenset>());
        var dossier = Guid.Parse((string)(await stroom.EnigeAsync(Gi, "uitspraak.gedaan"))["subject"]!);
        var eerst = await NummersAsync();
        await ZetAsync(1, Leveringstatus.Afgeleverd);
        await ZetAsync(3, Leveringstatus.Afgeleverd);

        var zonderEen = await NummersAsync();
        // This never happens: what is done stays so. Here it shows that nobody looked.
        await ZetAsync(1, Leveringstatus.Wacht);
        await ZetAsync(3, Leveringstatus.Wacht);

        Assert.True(eerst.Count >= 4, $"{eerst.Count} wachten");
        Assert.Equal(Enumerable.Range(1, eerst.Count).Select(nummer => (long)nummer), eerst);
        Assert.Equal(eerst.Except([1L, 3L]), zonderEen);
        Assert.Equal(eerst.Except([1L]), await NummersAsync());

        async Task<List<long>> NummersAsync() =>
            await store.OpenAsync(dossier, Gi, CancellationToken.None).Select(levering => levering.Volgnummer).ToListAsync();

        Task ZetAsync(long nummer, string status) => tabellen.Dossiers.UpdateEntityAsync(
            new TableEntity(Rijsleutels.Partitie(dossier), Rijsleutels.Levering(Gi, nummer)) { ["Status"] = status }, ETag.All, TableUpdateMode.Merge);
    }
}
