using System.Text;
using System.Text.Json.Nodes;
using Integratie.Functions.Tests.Http;
using Integratie.Functions.Tests.Opstelling;

namespace Integratie.Functions.Tests.Bediening;

/// <summary>A hub of which the test is the operator. Under the manual clock no timer and no retry comes by itself.</summary>
internal sealed class Bedieningshub(Testhub hub) : IAsyncDisposable
{
    public const string Nu = "2026-01-05T10:00:00+01:00";

    public static async Task<Bedieningshub> StartAsync(Testregister register) =>
        new(await Testhub.StartAsync(register, "--Hub:Klok", "handmatig", "--Hub:KlokBegin", Nu));

    public Testhub Hub => hub;

    /// <summary>The court sends a decision, and all that follows from it is done; the path of its receipt.</summary>
    public async Task<string> BeslisAsync(string id, Action<JsonObject>? data = null)
    {
        using var antwoord = await hub.LeverAanAsync(Testregister.Rechtbank, Beslissing.Maak(id, data));
        Assert.Equal(202, (int)antwoord.StatusCode);
        await KlokAsync(Nu);
        return antwoord.Headers.Location!.ToString();
    }

    /// <summary>Sets the clock, and lets all be done that is due until then.</summary>
    public async Task KlokAsync(string moment)
    {
        using var antwoord = await StuurAsync("/lokaal/klok", $$"""{ "nu": "{{moment}}" }""");
        Assert.Equal(200, (int)antwoord.StatusCode);
    }

    public Task<HttpResponseMessage> StuurAsync(string pad, string? json = null) => hub.RoepAsync(
        HttpMethod.Post, pad, Testregister.Beheer, json is null ? null : new StringContent(json, Encoding.UTF8, "application/json"));

    /// <summary>A call that must succeed.</summary>
    public async Task<JsonNode> DoeAsync(string pad, int status, string? json = null)
    {
        using var antwoord = await StuurAsync(pad, json);
        var tekst = await antwoord.Content.ReadAsStringAsync();
        Assert.True((int)antwoord.StatusCode == status, $"{pad}: {(int)antwoord.StatusCode} {tekst}");
        return JsonNode.Parse(tekst)!;
    }

    /// <summary>A call that must be refused.</summary>
    public async Task<JsonNode> WeigertAsync(string pad, int status, string naam, string? json = null)
    {
        using var antwoord = await StuurAsync(pad, json);
        return await antwoord.ProbleemAsync(status, naam);
    }

    /// <summary>The deliveries of the list, all its pages.</summary>
    public async Task<List<JsonNode>> LijstAsync(string vraag = "", int max = 1000)
    {
        var regels = new List<JsonNode>();
        for (string? na = ""; na is not null;)
        {
            var bladzijde = await hub.HaalAsync($"/v1/leveringen?max={max}{vraag}{na}", Testregister.Beheer);
            regels.AddRange(bladzijde["leveringen"]!.AsArray().Select(r => r!));
            na = bladzijde["volgende"] is { } volgende ? $"&na={volgende}" : null;
        }

        return regels;
    }

    /// <summary>The only delivery of a type to an ontvanger that has this status.</summary>
    public async Task<JsonNode> EnigeAsync(string status, string ontvanger, string naam = "uitspraak.gedaan") => Assert.Single(
        await LijstAsync($"&status={status}&ontvanger={ontvanger}"), r => (string?)r["type"] == $"nl.jeugdbescherming.{naam}.v1");

    /// <summary>What the Audit says that the operator did, as <c>handeling onderwerp</c>.</summary>
    public async Task<List<string>> AuditAsync() =>
        [.. (await hub.HaalAsync("/v1/audit", Testregister.Beheer))["regels"]!.AsArray().Select(r => $"{r!["handeling"]} {r["onderwerp"]}")];

    public ValueTask DisposeAsync() => hub.DisposeAsync();
}
