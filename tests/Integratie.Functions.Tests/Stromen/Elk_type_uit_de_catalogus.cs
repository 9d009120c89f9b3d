using System.Net;
using System.Text.Json.Nodes;
using Integratie.Functions.Tests.Opstelling;
using Integratie.Kern.Berichten;
using static Integratie.Functions.Tests.Opstelling.Testregister;
using static Integratie.Functions.Tests.Stromen.Stroom;

namespace Integratie.Functions.Tests.Stromen;

/// <summary>
/// Every type of the catalogue comes in or goes out in one long flow: a new type fails here until it has its place in it. All that goes
/// out, in a feed and to a webhook, is held against the NL GOV profile.
/// </summary>
public sealed class Elk_type_uit_de_catalogus : IAsyncLifetime
{
    private const string Experttafel = "00000001800000007000";
    private const string AnderKind = """ "zaaknummer": "C/10/800000 / JE RK 26-1", "jeugdige": { "bsn": "999990019" } """;
    private static readonly string[] Ontvangers = [Rechtbank, Rvdk, Gi, AndereGi, Gemeente, AndereGemeente, Toezicht, Beheer, Experttafel];
    private readonly HashSet<string> _gestuurd = [];
    private Ontvanger _webhook = null!;
    private Stroom _stroom = null!;

    public async Task InitializeAsync()
    {
        _webhook = await Ontvanger.StartAsync();
        _stroom = await StartAsync(register: r =>
        {
            r.Voeg(Experttafel, "experttafel", d => d["jeugdregios"] = new JsonArray("Rijnmond"));
            foreach (var oin in Ontvangers)
                r.Webhook(oin, _webhook.Url);
        });
    }

    public async Task DisposeAsync()
    {
        await _stroom.DisposeAsync();
        await _webhook.DisposeAsync();
    }

    [Fact]
    public async Task Komt_in_een_stroom_voor()
    {
        await TotDeUitspraakAsync();
        await UitvoeringAsync();
        await HetAndereKindAsync();
        await OvergangAsync();

        Assert.Equal(Catalogus.Alle.Where(t => !t.VanHub).Select(t => t.Naam).Order(), _gestuurd.Order());
        var verstuurd = await VerstuurdAsync();
        var bezorgd = Catalogus.Alle.Where(t => t.VanHub || t.Bestemmingen.Count > 0).Select(t => t.Type);
        Assert.Empty(bezorgd.Except(verstuurd.Values.Select(g => (string)g["type"]!)));
        Assert.All(_webhook.Posten, Nlgovprofiel.AssertPost);
        Assert.All(_webhook.Posten, p => Assert.True(JsonNode.DeepEquals(verstuurd[p.WebhookId], p.Gebeurtenis), p.Inhoud));
        Assert.Equal(verstuurd.Keys.Order(), _webhook.Posten.Select(p => p.WebhookId).Distinct().Order());
    }

    /// <summary>What stands in the feeds, by the id of its delivery.</summary>
    private async Task<Dictionary<string, JsonNode>> VerstuurdAsync()
    {
        var verstuurd = new Dictionary<string, JsonNode>();
        foreach (var oin in Ontvangers)
        {
            var berichten = (await _stroom.HaalAsync("/v1/berichten?max=1000", oin))["berichten"]!.AsArray();
            Nlgovprofiel.AssertAansluitend(berichten.Select(b => b!["gebeurtenis"]!));
            foreach (var bericht in berichten)
            {
                Nlgovprofiel.AssertGebeurtenis(bericht!["gebeurtenis"]!);
                verstuurd.Add((string)bericht["webhookId"]!, bericht["gebeurtenis"]!);
            }
        }

        return verstuurd;
    }

    private async Task TotDeUitspraakAsync()
    {
        await StuurAsync(Rvdk, "onderzoek.gestart", """{ "raadskenmerk": "RK-1", "jeugdige": { "bsn": "999990342" }, "datum": "2025-11-03" }""");
        await StuurAsync(Rvdk, "onderzoek.afgerond", $$"""{ "raadskenmerk": "RK-1", {{Zaak}}, "datum": "2025-12-15" }""");
        await StuurAsync(Rvdk, "verzoek.ingediend", $$"""{ {{Zaak}}, "datum": "2025-12-16", "beoogdeGi": "{{Gi}}" }""");
        await StuurAsync(Rechtbank, "zitting.gepland", $$"""{ {{Zaak}}, "datum": "2026-01-05", "tijd": "09:30" }""");
        await StuurAsync(Rechtbank, "uitspraak.gedaan", Uitspraak());
    }

    private async Task UitvoeringAsync()
    {
        await StuurAsync(Gi, "jeugdbeschermer.gekoppeld", $$"""
            { {{Zaak}}, "datum": "2026-01-05", "vorm": "vast", "contactMetGezin": true, "aanleiding": "eerste" }
            """);
        await StuurAsync(Gi, "jeugdbeschermer.losgekoppeld", $$"""{ {{Zaak}}, "datum": "2026-01-05", "reden": "ziekte" }""");
        await StuurAsync(Gi, "koers.bepaald", $$"""
            { {{Zaak}}, "datum": "2026-01-05", "doelen": [ "naar school" ], "hulpBepaald": true,
              "gezin": "ja", "netwerk": "ja", "professionals": "ja", "kindGehoord": "ja" }
            """);
        await StuurAsync(Gi, "plan.vastgesteld", $$"""
            { {{Zaak}}, "datum": "2026-01-05", "gemeente": "0599",
              "document": { "url": "https://gi.voorbeeld.nl/plan/1", "mediaType": "application/pdf", "sha256": "{{new string('b', 64)}}" } }
            """);
        await StuurAsync(Gi, "bepaling.gedaan", Bepaling.Maak());
        await StuurAsync(Gemeente, "bepaling.ontvangen", $$"""{ {{Zaak}}, "bepaling": "bepaling.gedaan-1" }""");
        await StuurAsync(Gemeente, "hulp.niet-beschikbaar", $$"""{ {{Zaak}}, "bepaling": "bepaling.gedaan-1", "reden": "wachtlijst" }""");
        using var poging = await _stroom.LeverAanAsync(Gemeente, "bepaling.afgewezen", "x1", $$"""{ {{Zaak}}, "bepaling": "bepaling.gedaan-1" }""");
        Assert.Equal(HttpStatusCode.Conflict, poging.StatusCode);
        await StuurAsync(Gi, "belemmering.gemeld", $$"""
            { {{Zaak}}, "bepaling": "bepaling.gedaan-1", "soort": "heroverweging", "toelichting": "De gemeente wil opnieuw overleggen." }
            """);
        await StuurAsync(Gi, "opschaling.gemeld", $$"""{ {{Zaak}}, "datum": "2026-01-05", "jeugdregio": "Rijnmond", "vraag": "Wie heeft een plek?" }""");
        await StuurAsync(Gi, "termijn.verkort", $$"""{ {{Zaak}}, "norm": "hulp", "datum": "2026-02-01" }""");
        await StuurAsync(Gi, "instroomstop.gemeld", """{ "van": "2026-01-05" }""");
    }

    /// <summary>What goes less well: another GI, a gemeente that is not connected, a norm that is not met, an event that cannot be processed.</summary>
    private async Task HetAndereKindAsync()
    {
        var uitspraak = Uitspraak(AndereGi).Replace("C/10/707628 / JE RK 25-2021", "C/10/800000 / JE RK 26-1", StringComparison.Ordinal)
            .Replace("999990342", "999990019", StringComparison.Ordinal).Replace("0599", "0518", StringComparison.Ordinal);
        await StuurAsync(Rechtbank, "uitspraak.gedaan", uitspraak, "ander-1");
        var correctie = uitspraak.Replace(AndereGi, Gi, StringComparison.Ordinal).TrimEnd()[..^1] + """, "corrigeert": "ander-1" }""";
        await StuurAsync(Rechtbank, "uitspraak.gecorrigeerd", correctie);
        await StuurAsync(AndereGi, "jeugdbeschermer.losgekoppeld", $$"""{ {{AnderKind}}, "datum": "2026-01-05", "reden": "ziekte" }""", "ander-2", "geweigerd");
        await _stroom.KlokAsync("2026-01-20T10:00:00+01:00");
        await StuurAsync(Gi, "verklaring.gegeven", $$"""
            { {{AnderKind}}, "norm": "jeugdbeschermer", "reden": "instroomstop", "toelichting": "Er is niemand.", "nieuweDatum": "2026-02-20" }
            """);
        await _stroom.SchrijfDossierAsync("999990019", "beschadigd");
        using var stuk = await _stroom.LeverAanAsync(
            Gi, "jeugdbeschermer.losgekoppeld", "stuk", $$"""{ {{AnderKind}}, "datum": "2026-01-05", "reden": "ziekte" }""");
        await _stroom.KlokAsync("2026-01-20T10:10:00+01:00");
    }

    private async Task OvergangAsync()
    {
        await StuurAsync(Gemeente, "hulp.gestart", $$"""
            { {{Zaak}}, "datum": "2026-01-20", "overbrugging": true, "wachtlijstNaIntake": false, "passend": "ja" }
            """);
        await StuurAsync(Gemeente, "woonplaats.gewijzigd", $$"""{ {{Zaak}}, "datum": "2026-01-20", "vanGemeente": "0599", "naarGemeente": "0363" }""");
        await StuurAsync(Gi, "maatregel.overgedragen", $$"""
            { {{Zaak}}, "datum": "2026-01-20", "naarGi": "{{AndereGi}}", "grondslag": "mandaat", "dossier": [] }
            """);
        await StuurAsync(Rechtbank, "maatregel.beeindigd", $$"""{ {{Zaak}}, "datum": "2026-01-20", "reden": "Het gaat goed." }""");
        await _stroom.KlokAsync("2026-01-21T10:00:00+01:00");
    }

    private async Task StuurAsync(string oin, string naam, string data, string? id = null, string status = "verwerkt")
    {
        var ontvangst = await _stroom.StuurAsync(oin, naam, id ?? $"{naam}-1", data);
        Assert.Equal((naam, status), (naam, (string?)(await _stroom.HaalAsync(ontvangst, oin))["status"]));
        _gestuurd.Add(naam);
    }
}
