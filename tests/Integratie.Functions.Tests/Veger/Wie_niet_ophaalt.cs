using System.Net;
using System.Text;
using System.Text.Json.Nodes;
using Integratie.Functions.Tabellen;
using Integratie.Functions.Tests.Opstelling;
using Integratie.Lokaal.Tables;
using Microsoft.Extensions.DependencyInjection;

namespace Integratie.Functions.Tests.Veger;

/// <summary>What waits in a feed costs the hub nothing, and is still delivered when its ontvanger takes a webhook.</summary>
public sealed class Wie_niet_ophaalt
{
    [Fact]
    public async Task Wordt_niet_telkens_gewekt_maar_krijgt_alles_zodra_er_een_webhook_is()
    {
        await using var gi = await Ontvanger.StartAsync();
        gi.Antwoord = (context, _) =>
        {
            context.Response.Headers["WebHook-Allowed-Origin"] = "*";
            return Task.CompletedTask;
        };
        await using var hub = await Testhub.StartAsync(new Testregister(), "--Hub:Klok", "handmatig", "--Hub:KlokBegin", "2026-01-05T09:00:00Z");
        using (var antwoord = await hub.LeverAanAsync(Testregister.Rechtbank, Beslissing.Maak("beslissing-1")))
            Assert.Equal(HttpStatusCode.Accepted, antwoord.StatusCode);
        await ZetKlokAsync(hub, "2026-01-05T09:10:00Z");
        var voor = await WekmomentAsync(hub);
        Assert.NotEmpty(voor);

        await ZetKlokAsync(hub, "2026-01-05T09:20:00Z");
        Assert.Equal(voor, await WekmomentAsync(hub));

        var webhook = new JsonObject { ["wijze"] = "webhook", ["url"] = gi.Url, ["geheimen"] = new JsonArray(Testregister.Geheim) };
        var bezorging = new JsonObject { ["bezorging"] = webhook };
        using (var antwoord = await hub.RoepAsync(HttpMethod.Patch, $"/v1/deelnemers/{Testregister.Gi}", Testregister.Beheer, Json(bezorging)))
            Assert.True(antwoord.IsSuccessStatusCode, await antwoord.Content.ReadAsStringAsync());
        await ZetKlokAsync(hub, "2026-01-05T09:30:00Z");

        Assert.Contains("beslissing-1", gi.Posten.Where(post => post.Methode == "POST").Select(post => (string?)post.Gebeurtenis["id"]));
    }

    private static async Task<List<string>> WekmomentAsync(Testhub hub)
    {
        var open = new List<string>();
        var filter = $"PartitionKey eq '{Testregister.Gi}'";
        await foreach (var rij in hub.Services.GetRequiredService<Tabellenset>().Open.QueryAsync<TableEntity>(filter))
            open.Add($"{rij.RowKey} {rij.GetDateTimeOffset("Wek"):O}");
        return open;
    }

    private static async Task ZetKlokAsync(Testhub hub, string nu)
    {
        using var antwoord = await hub.RoepAsync(HttpMethod.Post, "/lokaal/klok", Testregister.Beheer, Json(new JsonObject { ["nu"] = nu }));
        Assert.True(antwoord.IsSuccessStatusCode, await antwoord.Content.ReadAsStringAsync());
    }

    private static StringContent Json(JsonObject inhoud) => new(inhoud.ToJsonString(), Encoding.UTF8, "application/json");
}
