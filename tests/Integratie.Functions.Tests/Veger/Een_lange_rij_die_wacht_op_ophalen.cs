using Integratie.Functions.Deelnemers;
using Integratie.Functions.Tabellen;
using Integratie.Functions.Tests.Opstelling;
using Integratie.Functions.Veger;
using Integratie.Lokaal.Tables;
using Microsoft.Extensions.DependencyInjection;

namespace Integratie.Functions.Tests.Veger;

/// <summary>The Veger reads what needs it, also behind and between thousands of deliveries that only wait to be fetched.</summary>
public sealed class Een_lange_rij_die_wacht_op_ophalen
{
    [Fact]
    public async Task Wordt_overgeslagen_en_wat_erachter_en_na_haar_komt_niet()
    {
        await using var hub = await Testhub.StartAsync(new Testregister());
        var open = hub.Services.GetRequiredService<Tabellenset>().Open;
        var ronde = new Openronde(hub.Services.GetRequiredService<Tabellenset>(), hub.Services.GetRequiredService<Registerbeeld>());
        for (var i = 0; i < 150; i++)
            await open.AddEntityAsync(new TableEntity(Testregister.Rvdk, $"a-{i:D4}") { ["InFeed"] = true });
        await open.AddEntityAsync(new TableEntity(Testregister.Rvdk, "b-0001"));
        await open.AddEntityAsync(new TableEntity("verwerking-00", "c-0001"));

        Assert.Equal(["b-0001", "c-0001"], await LeesAsync(ronde));
        Assert.Equal(["b-0001", "c-0001"], await LeesAsync(ronde));
        await open.AddEntityAsync(new TableEntity(Testregister.Rvdk, "a-9999") { ["InFeed"] = true });
        await open.AddEntityAsync(new TableEntity(Testregister.Rvdk, "b-0002"));
        Assert.Equal(["b-0001", "b-0002", "c-0001"], await LeesAsync(ronde));
    }

    [Fact]
    public async Task Wordt_bij_gedeelten_nagelopen_en_een_uur_na_het_laatste_weer_van_voren_af()
    {
        await using var hub = await Testhub.StartAsync(new Testregister());
        var tabellen = hub.Services.GetRequiredService<Tabellenset>();
        await VulAsync(tabellen, Testregister.Gi, 300);
        await VulAsync(tabellen, Testregister.Rvdk, Naloop.PerRonde);
        var naloop = new Naloop(tabellen);

        var gelezen = new List<int>();
        for (var minuut = 0; minuut <= Naloop.Rust + 2; minuut++)
            gelezen.Add(await naloop.LeesAsync(CancellationToken.None).CountAsync());

        Assert.Equal([5_000, 300, .. Enumerable.Repeat(0, 59), 5_000, 300], gelezen);
    }

    private static async Task VulAsync(Tabellenset tabellen, string ontvanger, int aantal)
    {
        foreach (var deel in Enumerable.Range(0, aantal).Chunk(100))
            await tabellen.Open.SubmitTransactionAsync(deel.Select(i =>
                new TableTransactionAction(TableTransactionActionType.Add, new TableEntity(ontvanger, $"a-{i:D4}") { ["InFeed"] = true })));
    }

    private static async Task<List<string>> LeesAsync(Openronde ronde)
    {
        var rijen = new List<string>();
        await foreach (var rij in ronde.LeesAsync(CancellationToken.None))
            rijen.Add(rij.RowKey);
        return rijen;
    }
}
