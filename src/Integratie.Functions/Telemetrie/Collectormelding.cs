using System.Diagnostics.Tracing;
using Microsoft.Extensions.Logging;

namespace Integratie.Functions.Telemetrie;

/// <summary>
/// Says in the log that the collector does not take what is sent: the SDK tells that to listeners alone, and an operator would wait for
/// nothing.
/// </summary>
internal sealed partial class Collectormelding(ILogger<Collectormelding> logger) : EventListener
{
    private static readonly TimeSpan Stilte = TimeSpan.FromMinutes(15);

    private long _weer;

    protected override void OnEventSourceCreated(EventSource eventSource)
    {
        if (eventSource.Name == "OpenTelemetry-Exporter-OpenTelemetryProtocol")
            EnableEvents(eventSource, EventLevel.Error);
    }

    protected override void OnEventWritten(EventWrittenEventArgs eventData)
    {
        var (nu, weer) = (Environment.TickCount64, Interlocked.Read(ref _weer));
        // Each batch that is lost would be a line, in a log that goes to the same collector.
        if (nu >= weer && Interlocked.CompareExchange(ref _weer, nu + (long)Stilte.TotalMilliseconds, weer) == weer)
            LogMislukt(string.Join(' ', eventData.Payload ?? []).Split('\n')[0]);
    }

    [LoggerMessage(1, LogLevel.Warning, "De collector (Hub:Telemetrie:Otlp) neemt niet aan wat de hub stuurt: {Reden}")]
    private partial void LogMislukt(string reden);
}
