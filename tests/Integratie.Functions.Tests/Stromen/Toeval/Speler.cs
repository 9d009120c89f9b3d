using System.Net;
using Integratie.Functions.Tests.Opstelling;
using static Integratie.Functions.Tests.Opstelling.Testregister;

namespace Integratie.Functions.Tests.Stromen.Toeval;

/// <summary>
/// Plays a sequence on a hub process of its own. Disturbed: with all that fails in it, and no waiting but where two zaken of one child
/// follow each other, whose order the hub does not promise. Undisturbed: event by event.
/// </summary>
internal sealed class Speler : IAsyncDisposable
{
    public const string Experttafel = "00000001800000007000";

    /// <summary>Who fetches its messages; the others have a webhook.</summary>
    private static readonly string[] Halers = [Rechtbank, AndereGi, Stroom.AndereGemeente, Toezicht, Beheer, Experttafel];

    private readonly Dictionary<string, Halte> _haltes;
    private readonly bool _verstoord;
    private readonly Dictionary<int, string> _onderweg = [];
    private readonly Dictionary<string, string> _cursors = [];
    private string _nu = "2026-01-05T08:00:00+01:00";

    private Speler(Hubproces hub, Dictionary<string, Halte> haltes, bool verstoord)
    {
        Hub = hub;
        _haltes = haltes;
        _verstoord = verstoord;
    }

    public Hubproces Hub { get; }

    public IReadOnlyDictionary<string, Halte> Haltes => _haltes;

    public IEnumerable<string> Ontvangers => Halers.Concat(_haltes.Keys);

    /// <summary>What was accepted, with the path of the receipt.</summary>
    public List<(Aangeleverd Wat, string Ontvangst)> Aangenomen { get; } = [];

    public static async Task<Speler> SpeelAsync(IReadOnlyList<Stap> reeks, bool verstoord)
    {
        var haltes = new Dictionary<string, Halte>();
        var register = new Testregister()
            .Voeg(Stroom.AndereGemeente, "gemeente", d => d["gemeentecodes"] = new System.Text.Json.Nodes.JsonArray("0363"))
            .Voeg(Experttafel, "experttafel", d => d["jeugdregios"] = new System.Text.Json.Nodes.JsonArray("Rijnmond"));
        foreach (var oin in new[] { Gi, Rvdk, Gemeente })
            register.Webhook(oin, (haltes[oin] = await Halte.StartAsync()).Url);
        var speler = new Speler(Hubproces.Maak(register), haltes, verstoord);
        try
        {
            await speler.StartAsync();
            foreach (var stap in reeks)
                await speler.SpeelAsync(stap);
            return speler;
        }
        catch
        {
            await speler.DisposeAsync();
            throw;
        }
    }

    public async ValueTask DisposeAsync()
    {
        await Hub.DisposeAsync();
        foreach (var halte in _haltes.Values)
            await halte.DisposeAsync();
    }

    private Task SpeelAsync(Stap stap) => stap switch
    {
        Stap.Stuur stuur => StuurAsync(stuur),
        Stap.Klok klok => KlokAsync(klok.Moment),
        Stap.Lees => LeesAsync(),
        _ when !_verstoord => Task.CompletedTask,
        Stap.Herhaal herhaal => HerhaalAsync(herhaal.Wat),
        Stap.Dood => HerstartAsync(Hub.DoodAsync),
        Stap.Herstart => HerstartAsync(StopAsync),
        Stap.Stoor stoor => _haltes[stoor.Oin].StoorAsync(stoor.Kwaal),
        Stap.Herstel => Task.WhenAll(_haltes.Values.Select(h => h.HerstelAsync())),
        _ => throw new ArgumentOutOfRangeException(nameof(stap)),
    };

    private async Task StuurAsync(Stap.Stuur stuur)
    {
        if (stuur.InRust || stuur.Wat.Kinderen.Any(k => _onderweg.GetValueOrDefault(k, stuur.Wat.Zaak) != stuur.Wat.Zaak))
            await KlokAsync(_nu);
        if (_verstoord && stuur.Onderbroken)
        {
            var poging = ProbeerAsync(stuur.Wat);
            await HerstartAsync(Hub.DoodAsync);
            await poging;
        }

        var keren = await Task.WhenAll(Enumerable.Range(0, _verstoord ? stuur.Keren : 1).Select(_ => LeverAanAsync(stuur.Wat)));
        Aangenomen.Add((stuur.Wat, Assert.Single(keren.Distinct())));
        foreach (var kind in stuur.Wat.Kinderen)
            _onderweg[kind] = stuur.Wat.Zaak;
        if (stuur.InRust || !_verstoord)
            await KlokAsync(_nu);
    }

    private async Task HerhaalAsync(Aangeleverd wat) => Assert.Equal(Aangenomen.Find(a => a.Wat == wat).Ontvangst, await LeverAanAsync(wat));

    private async Task KlokAsync(string moment)
    {
        _nu = moment;
        await Hub.KlokAsync(moment);
        _onderweg.Clear();
    }

    private async Task LeesAsync()
    {
        foreach (var oin in Halers)
        {
            while (true)
            {
                var bladzijde = await Hub.HaalAsync($"/v1/berichten?max=100&na={_cursors.GetValueOrDefault(oin, "0")}", oin);
                if ((string?)bladzijde["volgende"] is not { } volgende)
                    break;
                _cursors[oin] = volgende;
            }
        }
    }

    private async Task StopAsync() => Assert.Equal(0, await Hub.StopAsync());

    private async Task HerstartAsync(Func<Task> einde)
    {
        await einde();
        await StartAsync();
    }

    private Task StartAsync()
    {
        Hub.Start("--Hub:Klok", "handmatig", "--Hub:KlokBegin", _nu);
        return Hub.WachtTotKlaarAsync();
    }

    /// <summary>As a sender does: until it is accepted.</summary>
    private Task<string> LeverAanAsync(Aangeleverd wat) => Wachten.OpAsync(() => ProbeerAsync(wat), $"{wat.Naam} {wat.Id} wordt aangenomen");

    private async Task<string?> ProbeerAsync(Aangeleverd wat)
    {
        try
        {
            using var antwoord = await Hub.LeverAanAsync(wat.Oin, wat.Gebeurtenis());
            Assert.True(antwoord.StatusCode == HttpStatusCode.Accepted, $"{wat.Naam} {wat.Data}: {await antwoord.Content.ReadAsStringAsync()}");
            return antwoord.Headers.Location!.ToString();
        }
        catch (HttpRequestException)
        {
            return null;
        }
    }
}
