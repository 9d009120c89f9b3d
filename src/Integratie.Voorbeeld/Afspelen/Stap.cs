namespace Integratie.Voorbeeld.Afspelen;

/// <summary>
/// Lines that are offered while the clock stands still: those of one hour. A day of the calendar, with which norms end, never begins
/// within an hour.
/// </summary>
/// <param name="Uur">The hour of the first of them; a line that is late in the file counts with its neighbours.</param>
internal sealed record Stap(DateTimeOffset Uur, List<Regel> Regels)
{
    /// <summary>So that a file without progress in time does not end up in memory whole.</summary>
    private const int Grootste = 5000;

    /// <summary>No line is offered before it happened: the moment of the last of them.</summary>
    public DateTimeOffset Tijd => Regels.Max(regel => regel.Tijd);

    public static async IAsyncEnumerable<Stap> VanAsync(IAsyncEnumerable<Regel> regels)
    {
        Stap? stap = null;
        await foreach (var regel in regels)
        {
            var uur = Uren(regel.Tijd);
            if (stap is null || uur > stap.Uur || stap.Regels.Count == Grootste)
            {
                if (stap is not null)
                    yield return stap;
                stap = new Stap(stap is null || uur > stap.Uur ? uur : stap.Uur, []);
            }

            stap.Regels.Add(regel);
        }

        if (stap is not null)
            yield return stap;
    }

    /// <summary>
    /// Parts that may only be offered when the part before is handled: the hub keeps the order of one zaak and sender, so a child that
    /// occurs with another has to wait for what it had before.
    /// </summary>
    public IReadOnlyList<IReadOnlyList<Regel>> Rondes()
    {
        var rondes = new List<List<Regel>>();
        var laatste = new Dictionary<string, (int Ronde, string Zender, string? Zaaknummer)>();
        foreach (var regel in Regels)
        {
            var ronde = regel.Kinderen.Select(kind => !laatste.TryGetValue(kind, out var eerder) ? 0
                : (eerder.Zender, eerder.Zaaknummer) == (regel.Zender, regel.Zaaknummer) ? eerder.Ronde
                : eerder.Ronde + 1).DefaultIfEmpty(0).Max();
            foreach (var kind in regel.Kinderen)
                laatste[kind] = (ronde, regel.Zender, regel.Zaaknummer);
            if (ronde == rondes.Count)
                rondes.Add([]);
            rondes[ronde].Add(regel);
        }

        return rondes;
    }

    private static DateTimeOffset Uren(DateTimeOffset moment) => new(moment.UtcTicks - (moment.UtcTicks % TimeSpan.TicksPerHour), TimeSpan.Zero);
}
