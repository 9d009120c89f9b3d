using System.Text;
using System.Text.Json.Nodes;
using Integratie.Functions.Tests.Opstelling;
using Microsoft.Playwright;

namespace Integratie.Browser.Tests.Browser;

/// <summary>One hub with something of everything in it, and one browser, for all pages.</summary>
public class Toneel : IAsyncLifetime
{
    /// <summary>In every text that a sender chooses: it must appear as text and never run.</summary>
    public const string Script = "<script>document.title='gekraakt'</script><img src=x onerror=document.title='gekraakt'>";

    internal const string OpgezegdeGi = "00000001800000003002";
    internal const string OnbekendeGi = "00000001800000003999";
    internal const string Experttafel = "00000001800000007000";

    private IPlaywright? _playwright;
    private Ontvanger _goed = null!;
    private Ontvanger _fout = null!;
    private Ontvanger _weg = null!;
    private readonly HashSet<string> _gezien = [];
    private string? _opdracht;
    private int _kinderen = 100;

    /// <summary>Of the GI whose webhook fails.</summary>
    internal string NaamVanAndereGi { get; init; } = "Jeugdbescherming " + Script;

    internal Testhub Hub { get; private set; } = null!;

    internal IBrowser Browser { get; private set; } = null!;

    public async Task InitializeAsync()
    {
        if (Chromium.Pad is null)
            return;
        (_playwright, Browser) = await Chromium.StartAsync();
        (_goed, _fout, _weg) = (await Ontvanger.StartAsync(), await Ontvanger.StartAsync(), await Ontvanger.StartAsync());
        _fout.Antwoord = Ontvanger.Status(503);
        _weg.Antwoord = Ontvanger.Status(410);
        var register = new Testregister()
            .Voeg(OpgezegdeGi, "gi").Voeg(Experttafel, "experttafel", d => d["jeugdregios"] = new System.Text.Json.Nodes.JsonArray("Rijnmond"))
            .Zet(Testregister.Rechtbank, "naam", "Rechtbank Rotterdam").Zet(Testregister.Rvdk, "naam", "Raad voor de Kinderbescherming")
            .Zet(Testregister.Gi, "naam", "Jeugdbescherming Waterland").Zet(Testregister.AndereGi, "naam", NaamVanAndereGi)
            .Zet(OpgezegdeGi, "naam", "Jeugdzorg Duinrand").Zet(Testregister.Gemeente, "naam", "Gemeente Rotterdam")
            .Zet(Testregister.Toezicht, "naam", "Inspectie").Zet(Testregister.Beheer, "naam", "Beheer van de hub")
            .Webhook(Testregister.Gi, _goed.Url).Webhook(Testregister.AndereGi, _fout.Url).Webhook(OpgezegdeGi, _weg.Url);
        Hub = await Testhub.StartAsync(register, "--Hub:Klok", "handmatig", "--Hub:KlokBegin", "2025-11-06T10:12:00Z");
        await SpeelAsync();
    }

    public async Task DisposeAsync()
    {
        if (_playwright is null)
            return;
        await Browser.DisposeAsync();
        _playwright.Dispose();
        await Hub.DisposeAsync();
        foreach (var ontvanger in new[] { _goed, _fout, _weg })
            await ontvanger.DisposeAsync();
    }

    /// <summary>What happens in the hub before the pages are opened.</summary>
    protected virtual Task SpeelAsync() => Toneelstuk.SpeelAsync(this);

    /// <summary>Moves the manual clock, and lets all be done that is due until then.</summary>
    internal async Task KlokAsync(string moment)
    {
        using var inhoud = new StringContent($$"""{ "nu": "{{moment}}" }""", Encoding.UTF8, "application/json");
        using var antwoord = await Hub.RoepAsync(HttpMethod.Post, "/lokaal/klok", Testregister.Beheer, inhoud);
        antwoord.EnsureSuccessStatusCode();
    }

    /// <summary>A path as it stands, or that of the dossier, the delivery or the bulk action of which the tests know what is in it.</summary>
    internal async Task<string> PadAsync(string pad)
    {
        if (pad is not ("dossier" or "levering" or "termijn" or "opdracht"))
            return pad;
        Chromium.Vereis();
        if (pad == "opdracht")
            return _opdracht ??= await MaakOpdrachtAsync();
        var feed = await Hub.HaalAsync("/v1/berichten?max=100", Testregister.Gi);
        var rij = feed["berichten"]!.AsArray().First(bericht => (string)bericht!["gebeurtenis"]!["id"]! == Toneelstuk.EersteBeslissing)!;
        var dossier = (string)rij["gebeurtenis"]!["subject"]!;
        return pad switch
        {
            "dossier" => $"/dossiers/{dossier}",
            // Of the second norm, six weeks after the 3rd of November.
            "termijn" => $"/normen/termijn/2025-12-15-{dossier.Replace("-", "", StringComparison.Ordinal)}-koers-uitspraak-{Testregister.Gi}",
            _ => $"/leveringen/{rij["webhookId"]}",
        };
    }

    /// <summary>The page of a delivery that is stuck, of a child that no other test knows.</summary>
    internal async Task<string> NieuweLeveringAsync()
    {
        Chromium.Vereis();
        var nummer = Interlocked.Increment(ref _kinderen);
        using var antwoord = await Hub.LeverAanAsync(Testregister.Rechtbank, Beslissing.Over(nummer, $"nieuw-{nummer}", data =>
        {
            data.Remove("ecli");
            data["gi"] = OnbekendeGi;
        }));
        antwoord.EnsureSuccessStatusCode();
        var gebeurtenis = (string)JsonNode.Parse(await antwoord.Content.ReadAsStringAsync())!["id"]!;
        return await Wachten.OpAsync(
            async () =>
            {
                var lijst = await Hub.HaalAsync($"/v1/leveringen?status=vastgelopen&ontvanger={OnbekendeGi}&max=1000", Testregister.Beheer);
                var ids = lijst["leveringen"]!.AsArray().Select(l => (string)l!["id"]!).Where(id => !_gezien.Contains(id)).ToList();
                return ids is [.., var laatste] && _gezien.Add(laatste) ? $"/leveringen/{laatste}" : null;
            },
            $"de levering van {gebeurtenis}");
    }

    /// <summary>The page of a dossier with a hearing to which the GI is not summoned, of a child that no other test knows.</summary>
    internal async Task<string> NieuweZittingAsync()
    {
        Chromium.Vereis();
        var nummer = Interlocked.Increment(ref _kinderen);
        var zaaknummer = $"C/10/{700000 + nummer} / JE RK 25-{1000 + nummer}";
        var zitting = Zitting.ZonderGi($"zitting-{nummer}", zaaknummer, Bsns.Geef(nummer), "2026-01-05", Testregister.AndereGi);
        using var antwoord = await Hub.LeverAanAsync(Testregister.Rechtbank, zitting);
        Assert.True(antwoord.IsSuccessStatusCode, await antwoord.Content.ReadAsStringAsync());
        var ontvangst = (string)JsonNode.Parse(await antwoord.Content.ReadAsStringAsync())!["id"]!;
        return await Wachten.OpAsync(
            async () => (await Hub.HaalAsync($"/v1/ontvangsten/{ontvangst}", Testregister.Rechtbank))["dossierIds"] is JsonArray { Count: > 0 } dossiers
                ? $"/dossiers/{dossiers[0]}"
                : null,
            $"het dossier van {ontvangst}");
    }

    /// <summary>A bulk action of nothing, which is done.</summary>
    private async Task<string> MaakOpdrachtAsync()
    {
        using var inhoud = new StringContent($$"""{ "ontvanger": "{{Experttafel}}" }""", Encoding.UTF8, "application/json");
        using var antwoord = await Hub.RoepAsync(HttpMethod.Post, "/v1/leveringen/_opnieuw", Testregister.Beheer, inhoud);
        antwoord.EnsureSuccessStatusCode();
        var id = (string)JsonNode.Parse(await antwoord.Content.ReadAsStringAsync())!["id"]!;
        await Wachten.OpAsync(
            async () => (string?)(await Hub.HaalAsync($"/v1/opdrachten/{id}", Testregister.Beheer))["status"] == "klaar" ? id : null, "de opdracht");
        return $"/opdrachten/{id}";
    }

    /// <summary>A fresh browser window, signed in when an OIN is given.</summary>
    internal async Task<Venster> OpenAsync(string? oin = null, int breedte = 1280, bool script = true)
    {
        Chromium.Vereis();
        var venster = await Venster.OpenAsync(Browser, Hub.Adres, breedte, script);
        if (oin is not null)
            await venster.MeldAanAsync(Testregister.Sleutel(oin));
        return venster;
    }
}
