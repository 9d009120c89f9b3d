using Integratie.Functions.Monitor;
using Integratie.Functions.Tabellen;
using Integratie.Functions.Tests.Opstelling;
using Integratie.Kern.Normen;
using Integratie.Lokaal.Klok;
using Integratie.Lokaal.Tables;
using Microsoft.Extensions.DependencyInjection;
using NodaTime;

namespace Integratie.Functions.Tests.Monitor;

/// <summary>The clock stands at noon on 10 March 2026; the rows of the monitor are written here as the hub writes them.</summary>
public sealed class Bewaarde_totalen : IAsyncLifetime
{
    private static readonly LocalDate Gisteren = new(2026, 3, 9);
    private static readonly LocalDate Vandaag = new(2026, 3, 10);
    private Testhub _hub = null!;
    private MonitorStore _store = null!;
    private Dagtotalen _totalen = null!;

    public async Task InitializeAsync()
    {
        _hub = await Testhub.StartAsync(new Testregister(), "--Hub:Klok", "handmatig", "--Hub:KlokBegin", "2026-03-10T12:00:00+01:00");
        _store = _hub.Services.GetRequiredService<MonitorStore>();
        _totalen = _hub.Services.GetRequiredService<Dagtotalen>();
    }

    public async Task DisposeAsync() => await _hub.DisposeAsync();

    [Fact]
    public async Task Tellen_ook_wat_van_een_vorige_dag_is_en_pas_na_het_tellen_wordt_geschreven()
    {
        await SchrijfAsync(Guid.NewGuid(), null, Gisteren, "0599");
        Assert.Equal("0599:1", await TellingAsync("Rijnmond", Gisteren));
        Assert.Equal("0599:1", await TellingAsync("Rijnmond", Vandaag));

        await SchrijfAsync(Guid.NewGuid(), null, Gisteren, "0599");

        Assert.Equal("0599:2", await TellingAsync("Rijnmond", Gisteren));
        Assert.Equal("0599:2", await TellingAsync("Rijnmond", Vandaag));
    }

    [Fact]
    public async Task Volgen_een_kind_dat_op_een_dag_verhuist_en_weer_terug()
    {
        var kind = Guid.NewGuid();
        await SchrijfAsync(kind, null, Gisteren, "0599");
        Assert.Equal("0599:1", await TellingAsync("Rijnmond", Vandaag));

        await SchrijfAsync(kind, await _store.HuidigAsync(kind, default), Vandaag, "0363");
        Assert.Equal(("", "0363:1"), (await TellingAsync("Rijnmond", Vandaag), await TellingAsync("Amsterdam-Amstelland", Vandaag)));

        await SchrijfAsync(kind, await _store.HuidigAsync(kind, default), Vandaag, "0599");
        Assert.Equal(("0599:1", ""), (await TellingAsync("Rijnmond", Vandaag), await TellingAsync("Amsterdam-Amstelland", Vandaag)));
        Assert.Equal(("0599:1", ""), (await TellingAsync("Rijnmond", Gisteren), await TellingAsync("Amsterdam-Amstelland", Gisteren)));
    }

    [Fact]
    public async Task Worden_na_middernacht_gemaakt_voor_de_regios_waar_iemand_naar_vroeg()
    {
        await SchrijfAsync(Guid.NewGuid(), null, Gisteren, "0599");
        await SchrijfAsync(Guid.NewGuid(), null, Gisteren, "0363");
        await TellingAsync("Rijnmond", Vandaag);

        await _hub.Services.GetRequiredService<Klokbesturing>().VooruitAsync(DateTimeOffset.Parse("2026-03-11T00:30:00+01:00"));

        var rijen = new List<string>();
        var tabel = _hub.Services.GetRequiredService<Tabellenset>().Monitor;
        await foreach (var rij in tabel.QueryAsync<TableEntity>(TableClient.CreateQueryFilter($"RowKey eq {"t-2026-03-10"}")))
            rijen.Add(rij.PartitionKey);
        Assert.Equal(["Rijnmond"], rijen);
    }

    private Task<Monitorversie> SchrijfAsync(Guid dossier, Monitorversie? oud, LocalDate dag, string gemeente) => _store.VervangAsync(
        dossier, oud, Monitorversie.Van(dag, new Monitorregel(gemeente, [], [new Monitorfeit(Gisteren, "A")], [])), Vandaag, CancellationToken.None);

    private async Task<string> TellingAsync(string regio, LocalDate peildatum) => string.Join(
        ' ', (await _totalen.LeesAsync(regio, peildatum, CancellationToken.None)).Gemeenten.Select(rij => $"{rij.Key}:{rij.Value.Belemmeringen}"));
}
