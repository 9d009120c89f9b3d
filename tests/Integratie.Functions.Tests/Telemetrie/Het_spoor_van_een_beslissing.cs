using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json.Nodes;
using Integratie.Functions.Tests.Opstelling;

namespace Integratie.Functions.Tests.Telemetrie;

/// <summary>W3C Trace Context from the court's POST to the GI's hook, and what an OTLP collector gets of it.</summary>
public sealed class Het_spoor_van_een_beslissing
{
    private const string TraceId = "4bf92f3577b34da6a3ce929d0e0e4736";
    private const string SpanVanDeRechtbank = "00f067aa0ba902b7";
    private const string Traceparent = $"00-{TraceId}-{SpanVanDeRechtbank}-01";

    [Fact]
    public async Task The_hook_gets_the_same_trace_with_a_new_parent_also_when_nobody_watches()
    {
        await using var gi = await Ontvanger.StartAsync();
        await using var hub = await Testhub.StartAsync(new Testregister().Webhook(Testregister.Gi, gi.Url));

        await LeverAanAsync(hub, Beslissing.Maak(), Traceparent);

        await gi.WachtOpAsync(1);
        var (traceId, parent) = Delen(gi.Posten[0].Koppen["traceparent"]);
        Assert.Equal(TraceId, traceId);
        Assert.NotEqual(SpanVanDeRechtbank, parent);
        var (inGebeurtenis, ouder) = Delen((string)JsonNode.Parse(gi.Posten[0].Inhoud)!["traceparent"]!);
        Assert.Equal(TraceId, inGebeurtenis);
        Assert.NotEqual(SpanVanDeRechtbank, ouder);
    }

    [Theory]
    [InlineData("00-kapot-00f067aa0ba902b7-01")]
    [InlineData("00-00000000000000000000000000000000-00f067aa0ba902b7-01")]
    [InlineData("00-4bf92f3577b34da6a3ce929d0e0e4736-0000000000000000-01")]
    [InlineData("ff-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01")]
    [InlineData("")]
    public async Task A_malformed_one_is_dropped_and_a_new_trace_begins(string traceparent)
    {
        await using var gi = await Ontvanger.StartAsync();
        await using var hub = await Testhub.StartAsync(new Testregister().Webhook(Testregister.Gi, gi.Url));

        await LeverAanAsync(hub, Beslissing.Maak(), traceparent);

        await gi.WachtOpAsync(1);
        var (traceId, parent) = Delen(gi.Posten[0].Koppen["traceparent"]);
        Assert.Matches("^[0-9a-f]{32}$", traceId);
        Assert.Matches("^[0-9a-f]{16}$", parent);
        Assert.NotEqual(TraceId, traceId);
        Assert.Equal(traceId, Delen((string)JsonNode.Parse(gi.Posten[0].Inhoud)!["traceparent"]!).TraceId);
    }

    [Theory]
    [InlineData($"cc-{TraceId}-{SpanVanDeRechtbank}-01", "01")]
    [InlineData($"cc-{TraceId}-{SpanVanDeRechtbank}-01-what-the-future-will-be-like", "01")]
    [InlineData($"00-{TraceId}-{SpanVanDeRechtbank}-fd", "01")]
    [InlineData($"00-{TraceId}-{SpanVanDeRechtbank}-08", "00")]
    public async Task Of_a_later_version_only_what_is_known_goes_on(string traceparent, string vlaggen)
    {
        await using var gi = await Ontvanger.StartAsync();
        await using var hub = await Testhub.StartAsync(new Testregister().Webhook(Testregister.Gi, gi.Url));

        await LeverAanAsync(hub, Beslissing.Maak(), traceparent);

        await gi.WachtOpAsync(1);
        Assert.Matches($"^00-{TraceId}-[0-9a-f]{{16}}-{vlaggen}$", gi.Posten[0].Koppen["traceparent"]);
        Assert.Matches($"^00-{TraceId}-[0-9a-f]{{16}}-{vlaggen}$", (string?)gi.Posten[0].Gebeurtenis["traceparent"]);
    }

    [Theory]
    [InlineData(Traceparent, "rechtbank=1,rechtspraak@nl=a:b", "rechtbank=1,rechtspraak@nl=a:b")]
    [InlineData(Traceparent, "rechtbank=1 \t,,\trechtspraak@nl=a:b", "rechtbank=1,rechtspraak@nl=a:b")]
    [InlineData(Traceparent, "rechtbank=een twee,rechtspraak@nl=a", "rechtbank=een twee,rechtspraak@nl=a")]
    [InlineData(Traceparent, "rechtbank=1,kapot,rechtspraak@nl=a:b", null)]
    [InlineData(Traceparent, "", null)]
    [InlineData("00-kapot-00f067aa0ba902b7-01", "rechtbank=1", null)]
    public async Task The_tracestate_goes_with_a_traceparent_that_is_continued(string traceparent, string tracestate, string? verwacht)
    {
        await using var gi = await Ontvanger.StartAsync();
        await using var hub = await Testhub.StartAsync(new Testregister().Webhook(Testregister.Gi, gi.Url));

        await LeverAanAsync(hub, Beslissing.Maak(), traceparent, tracestate);

        await gi.WachtOpAsync(1);
        Assert.Equal(verwacht, gi.Posten[0].Koppen.GetValueOrDefault("tracestate"));
        Assert.Equal(verwacht, (string?)gi.Posten[0].Gebeurtenis["tracestate"]);
    }

    [Fact]
    public async Task One_on_the_event_itself_is_kept()
    {
        await using var gi = await Ontvanger.StartAsync();
        await using var hub = await Testhub.StartAsync(new Testregister().Webhook(Testregister.Gi, gi.Url));
        var beslissing = Beslissing.Maak();
        beslissing["traceparent"] = "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01";
        beslissing["tracestate"] = "rechtbank=1";

        await LeverAanAsync(hub, beslissing, Traceparent);

        await gi.WachtOpAsync(1);
        var gebeurtenis = JsonNode.Parse(gi.Posten[0].Inhoud)!;
        Assert.Equal("00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01", (string?)gebeurtenis["traceparent"]);
        Assert.Equal("rechtbank=1", (string?)gebeurtenis["tracestate"]);
        Assert.Equal(TraceId, Delen(gi.Posten[0].Koppen["traceparent"]).TraceId);
    }

    [Fact]
    public async Task A_collector_gets_one_trace_the_metrics_and_a_line_for_each_attempt_and_nothing_of_the_child()
    {
        await using var gi = await Ontvanger.StartAsync();
        await using var verzamelaar = await Verzamelaar.StartAsync();
        await using (var hub = await Testhub.StartAsync(new Testregister().Webhook(Testregister.Gi, gi.Url), "--Hub:Telemetrie:Otlp", verzamelaar.Adres))
        {
            await LeverAanAsync(hub, Beslissing.Maak(), Traceparent, "rechtbank=1");
            await gi.WachtOpAsync(1);
            await hub.WachtOpBerichtenAsync(Testregister.Gi, 1);
            await RoepMetEigenMethodeAsync(hub, "BSN999990019");
        }

        var spans = verzamelaar.Spans(TraceId);
        var aanname = Assert.Single(spans, s => s.Naam == "POST /v1/gebeurtenissen");
        Assert.Equal(SpanVanDeRechtbank, aanname.ParentId);
        Assert.Equal(aanname.SpanId, Assert.Single(spans, s => s.Naam == "process gebeurtenissen").ParentId);
        var poging = Assert.Single(spans, s => s.Naam == "bezorg");
        Assert.Equal(aanname.SpanId, poging.ParentId);
        var aanroep = Assert.Single(spans, s => s.ParentId == poging.SpanId);
        Assert.Equal(aanroep.SpanId, Delen(gi.Posten[0].Koppen["traceparent"]).Parent);
        Assert.Equal("rechtbank=1", gi.Posten[0].Koppen["tracestate"]);
        Assert.All(
            [
                "hub.ontvangst.aangenomen", "hub.bezorging.duration", "faas.invoke_duration", "http.server.request.duration",
                "http.client.request.duration", "dotnet.gc.collections",
            ],
            naam => Assert.True(verzamelaar.Heeft("/v1/metrics", naam), naam));
        Assert.True(verzamelaar.Heeft("/v1/logs", "Poging {Poging} van {Levering} "));
        Assert.All(
            ["/v1/traces", "/v1/metrics", "/v1/logs"],
            pad => Assert.All(
                [Beslissing.Bsn, "C/10/707628", "2014-03-02", "BSN999990019"], wat => Assert.False(verzamelaar.Heeft(pad, wat), $"{pad}: {wat}")));
    }

    [Fact]
    public async Task Calls_to_the_address_of_the_tables_are_no_part_of_it()
    {
        await using var gi = await Ontvanger.StartAsync();
        await using var verzamelaar = await Verzamelaar.StartAsync();
        await using (var hub = await Testhub.StartAsync(
            new Testregister().Webhook(Testregister.Gi, gi.Url),
            "--Hub:Telemetrie:Otlp", verzamelaar.Adres, "--Hub:Tabellen", new Uri(gi.Url).GetLeftPart(UriPartial.Authority)))
        {
            await LeverAanAsync(hub, Beslissing.Maak(), Traceparent);
            await gi.WachtOpAsync(1);
            await hub.WachtOpBerichtenAsync(Testregister.Gi, 1);
        }

        var spans = verzamelaar.Spans(TraceId);
        var poging = Assert.Single(spans, s => s.Naam == "bezorg");
        Assert.DoesNotContain(spans, s => s.ParentId == poging.SpanId);
        Assert.True(verzamelaar.Heeft("/v1/metrics", "http.client.request.duration"));
    }

    [Fact]
    public void An_address_that_is_none_is_told_at_the_start() =>
        Assert.Contains("Hub:Telemetrie:Otlp", Assert.Throws<Instellingen.InstellingException>(
            () => Hub.Maak(["--Hub:Telemetrie:Otlp", "daar"])).Message, StringComparison.Ordinal);

    private static (string TraceId, string Parent) Delen(string traceparent) => (traceparent.Split('-')[1], traceparent.Split('-')[2]);

    private static async Task RoepMetEigenMethodeAsync(Testhub hub, string methode)
    {
        using var client = new HttpClient(new SocketsHttpHandler { ActivityHeadersPropagator = null });
        using var verzoek = new HttpRequestMessage(new HttpMethod(methode), new Uri(hub.Adres, "/v1/audit"));
        using var antwoord = await client.SendAsync(verzoek);
        Assert.Equal(HttpStatusCode.MethodNotAllowed, antwoord.StatusCode);
    }

    private static async Task LeverAanAsync(Testhub hub, JsonNode beslissing, string traceparent, string tracestate = "")
    {
        using var verzoek = new HttpRequestMessage(HttpMethod.Post, new Uri(hub.Adres, "/v1/gebeurtenissen"))
        {
            Content = new StringContent(beslissing.ToJsonString(), Encoding.UTF8, "application/cloudevents+json"),
        };
        verzoek.Headers.Authorization = new AuthenticationHeaderValue("Bearer", Testregister.Sleutel(Testregister.Rechtbank));
        verzoek.Headers.TryAddWithoutValidation("traceparent", traceparent);
        if (tracestate.Length > 0)
            verzoek.Headers.TryAddWithoutValidation("tracestate", tracestate.Split(','));
        // A client that does not put a trace of its own in the place of the one above.
        using var client = new HttpClient(new SocketsHttpHandler { ActivityHeadersPropagator = null });
        using var antwoord = await client.SendAsync(verzoek);
        Assert.Equal(HttpStatusCode.Accepted, antwoord.StatusCode);
    }
}
