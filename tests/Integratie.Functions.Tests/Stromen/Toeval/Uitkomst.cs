using System.Text.Json.Nodes;
using Integratie.Functions.Tests.Opstelling;

namespace Integratie.Functions.Tests.Stromen.Toeval;

/// <summary>
/// What a hub holds in the end, as lines that are equal for equal sequences: without the hub's own ids, without the order between
/// ontvangers, and of moments that hang on when an ontvanger was reached only the day. What was told of a norm and replaced on the same
/// day is left out: whether it was told at all hangs on that moment as well.
/// </summary>
internal sealed class Uitkomst
{
    private readonly Dictionary<string, int> _kinderen = [];
    private readonly List<string> _regels = [];

    /// <summary>Per receipt, dossier and ontvanger.</summary>
    public IReadOnlyList<string> Regels => _regels;

    /// <summary>Receipts that say nothing final.</summary>
    public List<string> Open { get; } = [];

    /// <summary>Webhook ids in the feed of each ontvanger.</summary>
    public Dictionary<string, List<(string Subject, string WebhookId, string Inhoud)>> Feeds { get; } = [];

    public static async Task<Uitkomst> LeesAsync(Speler speler)
    {
        var uitkomst = new Uitkomst();
        foreach (var (wat, ontvangst) in speler.Aangenomen)
            await uitkomst.NeemOntvangstAsync(speler.Hub, wat, ontvangst);
        foreach (var (dossier, kind) in uitkomst._kinderen)
            await uitkomst.NeemTijdlijnAsync(speler.Hub, dossier, kind);
        foreach (var oin in speler.Ontvangers)
            await uitkomst.NeemFeedAsync(speler.Hub, oin);
        return uitkomst;
    }

    private async Task NeemOntvangstAsync(Hubproces hub, Aangeleverd wat, string ontvangst)
    {
        var stand = await hub.HaalAsync(ontvangst, wat.Oin);
        if ((string?)stand["status"] == "ontvangen")
            Open.Add($"{wat.Naam} {wat.Id} van {wat.Oin}");
        var dossiers = stand["dossierIds"]!.AsArray().Select(d => (string)d!).ToList();
        foreach (var (dossier, kind) in dossiers.Zip(wat.Kinderen))
            Assert.Equal(kind, _kinderen[dossier] = _kinderen.GetValueOrDefault(dossier, kind));
        var leveringen = stand["leveringen"]!.AsArray().Select(l => $"{l!["ontvanger"]}={l["status"]}").Order();
        _regels.Add($"ontvangst {wat.Naam} {wat.Id}: {stand["status"]} {stand["probleem"]} {string.Join(' ', leveringen)}");
    }

    private async Task NeemTijdlijnAsync(Hubproces hub, string dossier, int kind)
    {
        var tijdlijn = await hub.HaalAsync($"/v1/dossiers/{dossier}/tijdlijn", Testregister.Beheer);
        foreach (var g in tijdlijn["gebeurtenissen"]!.AsArray())
            _regels.Add($"kind {kind} gebeurtenis {g!["nummer"]}: {g["id"]} {g["type"]} {g["zender"]} {g["zaaknummer"]} {g["ontvangen"]} {g["probleem"]}");
        foreach (var l in tijdlijn["leveringen"]!.AsArray().Where(l => !IsNorm(l!["type"]) || (string?)l["status"] != "afgeleverd"))
            _regels.Add($"kind {kind} levering {l!["ontvanger"]} {l["type"]} {l["gebeurtenis"]}: {l["status"]} {l["reden"]}");
        foreach (var s in tijdlijn["tijdstempels"]!.AsArray())
            _regels.Add($"kind {kind} tijdstempel {s!["soort"]} {Dag(s["moment"])} {s["gebeurtenis"]} {s["norm"]} {s["ontvanger"]}");
    }

    private async Task NeemFeedAsync(Hubproces hub, string oin)
    {
        var feed = Feeds[oin] = [];
        var berichten = new List<Normregel>();
        for (string? na = "0"; na is not null;)
        {
            var bladzijde = await hub.HaalAsync($"/v1/berichten?max=1000&na={na}", oin);
            na = (string?)bladzijde["volgende"];
            foreach (var rij in bladzijde["berichten"]!.AsArray())
            {
                var g = rij!["gebeurtenis"]!.AsObject();
                feed.Add(((string?)g["subject"] ?? "", (string)rij["webhookId"]!, g.ToJsonString()));
                if (IsNorm(g["type"]))
                    Normregel.Voeg(berichten, g);
                else
                    _regels.Add($"bericht {oin}: {Bericht(g)}");
            }
        }

        _regels.AddRange(berichten.Select(norm => $"bericht {oin}: {Bericht(norm.Gebeurtenis)}"));
    }

    private string Bericht(JsonObject g)
    {
        var kind = (string?)g["subject"] is { } subject ? _kinderen.GetValueOrDefault(subject, -1) : -1;
        var data = g["data"]!.DeepClone();
        if (data["moment"] is { } moment)
            data["moment"] = Dag(moment);
        var vanHub = ((string)g["source"]!).Contains("00000001800000099000", StringComparison.Ordinal);
        return $"{g["type"]} kind {kind} {(vanHub ? Dag(g["time"]) : g["id"])} {data.ToJsonString()}";
    }

    private static bool IsNorm(JsonNode? type) => ((string)type!).StartsWith("nl.jeugdbescherming.norm.", StringComparison.Ordinal);

    private static string Dag(JsonNode? moment) => ((string)moment!)[..10];
}
