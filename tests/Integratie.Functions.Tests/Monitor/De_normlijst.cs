using Integratie.Functions.Normlijst;
using Integratie.Functions.Tests.Opstelling;
using Integratie.Kern.Normen;
using Microsoft.Extensions.DependencyInjection;
using NodaTime;

namespace Integratie.Functions.Tests.Monitor;

public sealed class De_normlijst : IAsyncLifetime
{
    private static readonly Guid Kind = Guid.Parse("0198a000-0000-7000-8000-000000000001");
    private static readonly Monitorregel Eerst = Regel(
        Termijn(Normnaam.Jeugdbeschermer, new LocalDate(2026, 1, 12)), Termijn(Normnaam.Koers, new LocalDate(2026, 2, 16)));
    private static readonly Monitorregel Later = Regel(
        Termijn(Normnaam.Jeugdbeschermer, new LocalDate(2026, 1, 12), voldaan: new LocalDate(2026, 1, 7)), Termijn(Normnaam.Koers, new LocalDate(2026, 2, 18)));

    private Testhub _hub = null!;
    private Normlijststore _store = null!;

    public async Task InitializeAsync()
    {
        _hub = await Testhub.StartAsync(new Testregister());
        _store = _hub.Services.GetRequiredService<Normlijststore>();
    }

    public async Task DisposeAsync() => await _hub.DisposeAsync();

    [Fact]
    public async Task Houdt_van_een_kind_wat_nog_niet_gehaald_is()
    {
        await _store.WerkBijAsync(Kind, null, Eerst, default);
        Assert.Equal(["2026-01-12 Jeugdbeschermer", "2026-02-16 Koers"], await LijstAsync());

        await _store.WerkBijAsync(Kind, Eerst, Later, default);

        Assert.Equal(["2026-02-18 Koers"], await LijstAsync());
    }

    [Fact]
    public async Task Is_dezelfde_als_een_wijziging_na_een_crash_nog_eens_gedaan_wordt()
    {
        await _store.WerkBijAsync(Kind, null, Eerst, default);
        await _store.WerkBijAsync(Kind, Eerst, Later, default);

        await _store.WerkBijAsync(Kind, Eerst, Later, default);

        Assert.Equal(["2026-02-18 Koers"], await LijstAsync());
    }

    private async Task<List<string>> LijstAsync()
    {
        var lijst = new List<string>();
        await foreach (var termijn in _store.LeesAsync(Normlijststore.VanGemeente("0599"), null, null, 100, default))
            lijst.Add($"{termijn.Einde:uuuu'-'MM'-'dd} {termijn.Norm}");
        return lijst;
    }

    private static Monitorregel Regel(params Monitortermijn[] termijnen) => new(
        "0599",
        [
            new Monitortraject(
                new LocalDate(2026, 1, 5), null, Testregister.Gi, termijnen, null, default, 0, null, false,
                new Dictionary<Verklaringsreden, int>(), new Dictionary<Ketenstap, long>()),
        ],
        [],
        []);

    private static Monitortermijn Termijn(Normnaam norm, LocalDate einde, LocalDate? voldaan = null) =>
        new(norm, Klok.Uitspraak, null, new Termijnbeeld(new LocalDate(2026, 1, 5), einde, VoldaanOp: voldaan));
}
