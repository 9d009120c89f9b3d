using System.Collections.Concurrent;
using System.Text;
using System.Text.Json.Nodes;
using Integratie.Functions.Tests.Opstelling;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace Integratie.Functions.Tests.Telemetrie;

/// <summary>A real OTLP collector over HTTP that keeps what it gets. Texts and ids stand as they are in the protobuf of a request.</summary>
internal sealed class Verzamelaar : IAsyncDisposable
{
    private readonly WebApplication _app;
    private readonly ConcurrentQueue<(string Pad, byte[] Inhoud)> _gekregen = new();

    private Verzamelaar(WebApplication app, string adres)
    {
        _app = app;
        Adres = adres;
    }

    public string Adres { get; }

    public static async Task<Verzamelaar> StartAsync()
    {
        var adres = $"http://127.0.0.1:{VrijePoort.Kies()}";
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls(adres);
        var verzamelaar = new Verzamelaar(builder.Build(), adres);
        verzamelaar._app.Run(verzamelaar.NeemAsync);
        await verzamelaar._app.StartAsync();
        return verzamelaar;
    }

    /// <summary>Whether a text was sent to a path (<c>/v1/traces</c>).</summary>
    public bool Heeft(string pad, string tekst) => Heeft(pad, Encoding.UTF8.GetBytes(tekst));

    public bool Heeft(string pad, byte[] bytes) => _gekregen.Any(g => g.Pad == pad && g.Inhoud.AsSpan().IndexOf(bytes) >= 0);

    /// <summary>The spans with these trace id: name, span id and parent.</summary>
    public IReadOnlyList<Span> Spans(string traceId) =>
        [.. _gekregen.Where(g => g.Pad == "/v1/traces").SelectMany(g => Span.Lees(g.Inhoud)).Where(s => s.TraceId == traceId)];

    /// <summary>What was sent to a path as JSON instead of protobuf.</summary>
    public IReadOnlyList<JsonNode> Verzoeken(string pad) => [.. _gekregen.Where(g => g.Pad == pad).Select(g => JsonNode.Parse(g.Inhoud)!)];

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    private async Task NeemAsync(HttpContext context)
    {
        using var inhoud = new MemoryStream();
        await context.Request.Body.CopyToAsync(inhoud);
        _gekregen.Enqueue((context.Request.Path.Value!, inhoud.ToArray()));
    }
}
