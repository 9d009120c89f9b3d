using System.Diagnostics;
using System.Globalization;

namespace Integratie.Bench.Volume;

/// <summary>What was measured, by name, for each of the stores; shown beside each other.</summary>
internal sealed class Meetwaarden(IReadOnlyList<string> winkels)
{
    private readonly List<string> _namen = [];
    private readonly Dictionary<(string Naam, string Winkel), List<double>> _waarden = [];

    public void Noteer(string naam, string winkel, double waarde)
    {
        if (!_namen.Contains(naam))
            _namen.Add(naam);
        if (!_waarden.TryGetValue((naam, winkel), out var lijst))
            _waarden[(naam, winkel)] = lijst = [];
        lijst.Add(waarde);
    }

    public async Task MeetAsync(string naam, string winkel, Func<Task> werk)
    {
        var begin = Stopwatch.GetTimestamp();
        await werk();
        var duur = Stopwatch.GetElapsedTime(begin).TotalMilliseconds;
        Console.Error.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  {naam}: {duur:F0}"));
        Noteer(naam, winkel, duur);
    }

    public void Toon()
    {
        Console.WriteLine($"| median (lowest-highest) | {string.Join(" | ", winkels)} | times |");
        Console.WriteLine($"|---|{string.Concat(winkels.Select(_ => "---|"))}---|");
        foreach (var naam in _namen)
        {
            var medianen = winkels.Select(winkel => Percentielen.Mediaan(_waarden[(naam, winkel)])).ToList();
            var cellen = winkels.Select((winkel, i) => string.Create(
                CultureInfo.InvariantCulture, $"{medianen[i]:F0} ({_waarden[(naam, winkel)].Min():F0}-{_waarden[(naam, winkel)].Max():F0})"));
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| {naam} | {string.Join(" | ", cellen)} | {medianen[^1] / medianen[0]:F2} |"));
        }
    }
}
