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

        Assert.Equal(152, (await LeesAsync(ronde)).Count);
        Assert.Equal(["b-0001", "c-0001"], await LeesAsync(ronde));
        await open.AddEntityAsync(new TableEntity(Testregister.Rvdk, "a-9999") { ["InFeed"] = true });
        await open.AddEntityAsync(new TableEntity(Testregister.Rvdk, "b-0002"));
        Assert.Equal(["b-0001", "b-0002", "c-0001"], await LeesAsync(ronde));
    }

    [Fact]
    public async Task Wordt_elk_uur_in_haar_geheel_gelezen()
    {
        await using var hub = await Testhub.StartAsync(new Testregister());
        var open = hub.Services.GetRequiredService<Tabellenset>().Open;
        var ronde = new Openronde(hub.Services.GetRequiredService<Tabellenset>(), hub.Services.GetRequiredService<Registerbeeld>());
        for (var i = 1; i <= 150; i++)
            await open.AddEntityAsync(new TableEntity(Testregister.Rvdk, $"a-{i:D4}") { ["InFeed"] = true });

        var gelezen = new List<int>();
        for (var minuut = 0; minuut <= 60; minuut++)
            gelezen.Add((await LeesAsync(ronde)).Count);

        Assert.Equal([150, .. Enumerable.Repeat(0, 59), 150], gelezen);
    }

    private static async Task<List<string>> LeesAsync(Openronde ronde)
    {
        var rijen = new List<string>();
        await foreach (var rij in ronde.LeesAsync(CancellationToken.None))
            rijen.Add(rij.RowKey);
        return rijen;
    }
}
