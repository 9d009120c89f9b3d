using System.Globalization;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using Integratie.Functions.Http;
using Integratie.Functions.Instellingen;
using Integratie.Functions.Logboek;

namespace Integratie.Functions.Commandos;

/// <summary>
/// Sends records of the Logboek dataverwerkingen as spans: OTLP over HTTP, in its JSON form. A record has the same ids each time, so that a
/// collector can tell one that it has already.
/// </summary>
internal sealed class Otlpuitgang : IDisposable
{
    public const int MeestePerKeer = 500;

    // opentelemetry/proto/trace/v1/trace.proto
    private const int Intern = 1;
    private static readonly Dictionary<string, int> Statussen = new() { [Logregel.Loopt] = 0, [Logregel.Goed] = 1, [Logregel.Fout] = 2 };

    private readonly HttpClient http;

    public Otlpuitgang(Uri collector) => http = new HttpClient(new Uitgaandeverbinding(new SocketsHttpHandler()))
    {
        BaseAddress = new Uri(collector.ToString().TrimEnd('/') + "/"),
    };

    /// <exception cref="InstellingException">The collector does not take them.</exception>
    public async Task VerstuurAsync(IEnumerable<Logregel> regels, CancellationToken ct)
    {
        try
        {
            using var antwoord = await http.PostAsJsonAsync("v1/traces", Verzoek(regels), ct);
            if (!antwoord.IsSuccessStatusCode)
                throw new InstellingException($"De collector op {http.BaseAddress} antwoordt met {(int)antwoord.StatusCode}.");
        }
        catch (HttpRequestException fout)
        {
            throw new InstellingException($"De collector op {http.BaseAddress} antwoordt niet: {Oorzaak.Van(fout)}");
        }
        catch (OperationCanceledException) when (!ct.IsCancellationRequested)
        {
            throw new InstellingException($"De collector op {http.BaseAddress} antwoordt niet binnen {http.Timeout.TotalSeconds:0} s.");
        }
    }

    public void Dispose() => http.Dispose();

    private static JsonObject Verzoek(IEnumerable<Logregel> regels) => new()
    {
        ["resourceSpans"] = new JsonArray(new JsonObject
        {
            ["resource"] = new JsonObject { ["attributes"] = new JsonArray(Attribuut("service.name", "integratiehub")) },
            ["scopeSpans"] = new JsonArray(new JsonObject
            {
                ["scope"] = new JsonObject { ["name"] = "logboek-dataverwerkingen", ["version"] = "1.0" },
                ["spans"] = new JsonArray([.. regels.Select(Span)]),
            }),
        }),
    };

    private static JsonObject Span(Logregel regel)
    {
        var span = new JsonObject
        {
            ["traceId"] = regel.TraceId,
            ["spanId"] = regel.SpanId,
            ["name"] = regel.Name,
            ["kind"] = Intern,
            ["startTimeUnixNano"] = Nanoseconden(regel.StartTime),
            ["endTimeUnixNano"] = Nanoseconden(regel.EndTime ?? regel.StartTime),
            ["status"] = new JsonObject { ["code"] = Statussen[regel.Status] },
            ["attributes"] = new JsonArray(
                Attribuut("dpl.core.processing_activity_id", regel.ProcessingActivityId),
                Attribuut("dpl.core.data_subject_id", regel.DataSubjectId),
                Attribuut("dpl.core.data_subject_id_type", regel.DataSubjectIdType),
                Attribuut("hub.oin", regel.Betrokkene)),
        };
        if (regel.ParentSpanId is { } ouder)
            span["parentSpanId"] = ouder;
        return span;
    }

    private static JsonObject Attribuut(string naam, string waarde) =>
        new() { ["key"] = naam, ["value"] = new JsonObject { ["stringValue"] = waarde } };

    // A 64-bit number is a text in the JSON of protobuf.
    private static string Nanoseconden(DateTimeOffset moment) =>
        ((moment - DateTimeOffset.UnixEpoch).Ticks * 100).ToString(CultureInfo.InvariantCulture);
}
