using System.Globalization;
using System.Text.Json.Nodes;

namespace Integratie.Functions.Tests.Stromen.Toeval;

/// <summary>
/// Random sequences on real processes. <c>TOEVAL_REEKSEN</c> says how many (3), <c>TOEVAL_ZAAD</c> with which seed the first; the seed of
/// a sequence stands in every message about it.
/// </summary>
public sealed class Elke_reeks_gebeurtenissen
{
    public static TheoryData<int> Zaden => [.. Enumerable.Range(Getal("TOEVAL_ZAAD", 1), Getal("TOEVAL_REEKSEN", 3))];

    [Theory]
    [MemberData(nameof(Zaden))]
    public async Task Eindigt_hetzelfde_wat_er_ook_hapert(int zaad)
    {
        var reeks = Reeks.Maak(zaad);
        await using var ongestoord = await Speler.SpeelAsync(reeks, verstoord: false);
        await using var verstoord = await Speler.SpeelAsync(reeks, verstoord: true);

        var verwacht = await Uitkomst.LeesAsync(ongestoord);
        var gekregen = await Uitkomst.LeesAsync(verstoord);

        Assert.True(verwacht.Open.Count == 0, $"zaad {zaad}, zonder uitslag: {string.Join("; ", verwacht.Open)}");
        Vergelijk(zaad, verwacht.Regels, gekregen.Regels);
        foreach (var (oin, feed) in gekregen.Feeds)
            AssertVolgorde($"zaad {zaad}, feed {oin}", feed);
        foreach (var (oin, halte) in verstoord.Haltes)
            AssertWebhook($"zaad {zaad}, webhook {oin}", halte, gekregen.Feeds[oin]);
    }

    private static void Vergelijk(int zaad, IReadOnlyList<string> verwacht, IReadOnlyList<string> gekregen)
    {
        var over = gekregen.ToList();
        var mist = verwacht.Where(regel => !over.Remove(regel)).ToList();
        Assert.True(
            mist.Count + over.Count == 0,
            $"zaad {zaad}\nontbreekt:\n  {string.Join("\n  ", mist)}\nte veel:\n  {string.Join("\n  ", over)}");
    }

    /// <summary>Per dossier 1, 2, 3 …, each once.</summary>
    private static void AssertVolgorde(string waar, IEnumerable<(string Subject, string WebhookId, string Inhoud)> feed)
    {
        foreach (var dossier in feed.Where(b => b.Subject.Length > 0).GroupBy(b => b.Subject))
        {
            var nummers = dossier.Select(b => Volgnummer(b.Inhoud)).ToList();
            Assert.True(Enumerable.Range(1, nummers.Count).SequenceEqual(nummers), $"{waar}, dossier {dossier.Key}: {string.Join(' ', nummers)}");
        }
    }

    /// <summary>
    /// All of the feed, per dossier none before the one before it, and what comes twice is the same delivery. After a kill the last few
    /// can come again, in order (docs/besluiten/0008).
    /// </summary>
    private static void AssertWebhook(string waar, Halte halte, List<(string Subject, string WebhookId, string Inhoud)> feed)
    {
        var posten = halte.Posten.ToList();
        foreach (var dossier in posten.Where(p => p.Gebeurtenis["subject"] is not null).GroupBy(p => (string)p.Gebeurtenis["subject"]!))
        {
            var nummers = dossier.Select(p => Volgnummer(p.Inhoud)).ToList();
            Assert.True(
                nummers.Prepend(0).Zip(nummers).All(paar => paar.Second <= paar.First + 1), $"{waar}, dossier {dossier.Key}: {string.Join(' ', nummers)}");
        }

        Assert.All(posten.GroupBy(p => p.WebhookId), p => Assert.Single(p.Select(x => x.Inhoud).Distinct()));
        Assert.True(
            feed.Select(b => b.WebhookId).Order().SequenceEqual(posten.Select(p => p.WebhookId).Distinct().Order()), $"{waar}: niet wat in de feed staat");
    }

    private static int Volgnummer(string inhoud) => int.Parse((string)JsonNode.Parse(inhoud)!["sequence"]!, CultureInfo.InvariantCulture);

    private static int Getal(string naam, int standaard) =>
        int.TryParse(Environment.GetEnvironmentVariable(naam), CultureInfo.InvariantCulture, out var getal) ? getal : standaard;
}
