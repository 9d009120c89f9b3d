using Integratie.Functions.Audit;
using Integratie.Functions.Beveiliging;
using Integratie.Functions.Http;
using Integratie.Functions.Tests.Http;
using Integratie.Lokaal.Tables;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;
using NodaTime;

namespace Integratie.Functions.Tests.Audit;

/// <summary>The audit from its end, page by page, however its lines lie in time.</summary>
public sealed class De_terugblik : IAsyncLifetime
{
    private static readonly Instant Maandag = Instant.FromUtc(2026, 1, 5, 0, 0);
    private static readonly Instant Dinsdag = Instant.FromUtc(2026, 1, 6, 0, 0);
    private static readonly Instant Woensdag = Instant.FromUtc(2026, 1, 7, 0, 0);

    private readonly Proefmap _map = new();
    private readonly Stilklok _klok = new();
    private Proefhub _hub = null!;
    private Auditstore _audit = null!;
    private Auditterugblik _terugblik = null!;
    private int _geschreven;

    public async Task InitializeAsync()
    {
        _hub = await Proefhub.StartAsync(_map);
        var tabellen = _hub.Services.GetRequiredService<TableServiceClient>();
        _audit = new Auditstore(tabellen, _hub.Services.GetRequiredService<Pseudoniem>(), _klok, NullLogger<Auditstore>.Instance);
        _terugblik = new Auditterugblik(tabellen, _audit);
    }

    public async Task DisposeAsync()
    {
        await _hub.DisposeAsync();
        _audit.Dispose();
        _map.Dispose();
    }

    [Theory]
    [InlineData(100)]
    [InlineData(1000)]
    public async Task Goes_back_to_the_first_line_through_more_at_one_moment_than_one_question_reads(int max)
    {
        await SchrijfAsync(Maandag, 3);
        await SchrijfAsync(Maandag + Duration.FromHours(1), 2300);
        await SchrijfAsync(Maandag + Duration.FromHours(20), 4);

        var gezien = await AllesAsync(Maandag, Dinsdag, max);

        Assert.Equal(Enumerable.Range(1, 2307).Reverse(), gezien);
    }

    [Fact]
    public async Task Finds_the_last_of_many_that_lie_spread_over_time()
    {
        for (var uur = 0; uur < 24; uur++)
            await SchrijfAsync(Maandag + Duration.FromHours(uur), uur * uur / 2);

        var gezien = await AllesAsync(Maandag, Dinsdag, 50);

        Assert.Equal(Enumerable.Range(1, _geschreven).Reverse(), gezien);
        Assert.True(_geschreven > Bladzijde.Maximum);
    }

    [Fact]
    public async Task Shows_only_the_period_and_nothing_of_a_period_without_lines()
    {
        await SchrijfAsync(Maandag, 2);
        await SchrijfAsync(Dinsdag, 3);
        await SchrijfAsync(Woensdag, 2);

        Assert.Equal([5, 4, 3], await AllesAsync(Dinsdag, Woensdag, 2));
        Assert.Equal([7, 6, 5, 4, 3], await AllesAsync(Dinsdag, Instant.MaxValue, 100));
        Assert.Equal([2, 1], await AllesAsync(Instant.FromUtc(1, 1, 1, 0, 0) - Duration.FromHours(1), Dinsdag, 1));
        Assert.Empty(await AllesAsync(Woensdag + Duration.FromDays(1), Instant.MaxValue, 100));
        Assert.Empty(await AllesAsync(Maandag - Duration.FromDays(9), Maandag, 100));
    }

    [Fact]
    public async Task A_next_page_goes_on_where_the_one_before_ended_whatever_was_added()
    {
        await SchrijfAsync(Maandag, 5);
        var (eerste, volgende) = await _terugblik.LeesAsync(new Bladzijde(null, 2), Maandag, Woensdag, default);
        await SchrijfAsync(Maandag, 10);
        await SchrijfAsync(Dinsdag, 10);

        var (tweede, _) = await _terugblik.LeesAsync(new Bladzijde(volgende, 2), Maandag, Woensdag, default);

        Assert.Equal([5, 4, 3, 2], eerste.Concat(tweede).Select(regel => regel.Nummer));
    }

    [Fact]
    public async Task A_cursor_does_not_widen_the_period_and_another_text_is_none()
    {
        await SchrijfAsync(Maandag, 2);
        await SchrijfAsync(Dinsdag, 2);
        var (_, later) = await _terugblik.LeesAsync(new Bladzijde(null, 1), Maandag, Woensdag, default);

        var (regels, _) = await _terugblik.LeesAsync(new Bladzijde(later, 10), Maandag, Dinsdag, default);
        Assert.Equal([2, 1], regels.Select(regel => regel.Nummer));
        await Assert.ThrowsAsync<ProbleemException>(() => _terugblik.LeesAsync(new Bladzijde("x' or RowKey gt '0", 10), Maandag, Dinsdag, default));
    }

    private async Task SchrijfAsync(Instant moment, int aantal)
    {
        _klok.Nu = moment;
        for (var i = 0; i < aantal; i++)
            await _audit.NoteerAsync("00000001800000099000", "proef.doen", $"onderwerp-{++_geschreven}");
    }

    private async Task<List<int>> AllesAsync(Instant van, Instant tot, int max)
    {
        var (gezien, na) = (new List<int>(), (string?)null);
        do
        {
            var (regels, volgende) = await _terugblik.LeesAsync(new Bladzijde(na, max), van, tot, default);
            gezien.AddRange(regels.Select(regel => (int)regel.Nummer));
            Assert.True(regels.Count == max || volgende is null);
            na = volgende;
        }
        while (na is not null);

        return gezien;
    }

    private sealed class Stilklok : TimeProvider
    {
        public Instant Nu { get; set; }

        public override DateTimeOffset GetUtcNow() => Nu.ToDateTimeOffset();
    }
}
