using System.Diagnostics;
using Integratie.Functions.Tests.Opstelling;

namespace Integratie.Chaos;

/// <summary>A court that sends for the GI of a drill and beside it for another, and measures the other.</summary>
internal sealed class Uitvalzender(Hubproces hub)
{
    private static readonly TimeSpan Langste = TimeSpan.FromMinutes(1);
    private int _nummer;

    /// <summary>For the GI that is away: child and id.</summary>
    public List<(int Kind, string Id)> Aangenomen { get; } = [];

    /// <summary>Posts decisions for the GI that is measured, each with one for a GI that is away, if there is any.</summary>
    /// <returns>From each POST to the hook of the GI that is measured, in ms.</returns>
    public async Task<IReadOnlyList<double>> MeetAsync(Ontvangerproces gemeten, string gi, IReadOnlyList<string> weg, int aantal)
    {
        var verzonden = new Dictionary<string, long>();
        for (var i = 0; i < aantal; i++)
        {
            if (weg.Count > 0)
                Aangenomen.Add((_nummer, await StuurAsync(weg[i % weg.Count])));
            var begin = Stopwatch.GetTimestamp();
            verzonden[await StuurAsync(gi)] = begin;
        }

        var gekomen = await Wachten.OpAsync(
            async () =>
            {
                var posten = (await gemeten.PostenAsync()).DistinctBy(p => p.Id).Where(p => verzonden.ContainsKey(p.Id)).ToList();
                return posten.Count == aantal ? posten : null;
            },
            "de andere GI heeft alles",
            Langste);
        return [.. gekomen.Select(p => Stopwatch.GetElapsedTime(verzonden[p.Id], p.Moment).TotalMilliseconds)];
    }

    private async Task<string> StuurAsync(string gi)
    {
        var kind = _nummer++;
        var id = $"k{kind}";
        using var antwoord = await hub.LeverAanAsync(Testregister.Rechtbank, Beslissing.Over(kind, id, data => data["gi"] = gi));
        return (int)antwoord.StatusCode == 202 ? id : throw new InvalidOperationException(await antwoord.Content.ReadAsStringAsync());
    }
}
