using Microsoft.Extensions.Hosting;
using OpenTelemetry.Metrics;
using OpenTelemetry.Trace;

namespace Integratie.Functions.Telemetrie;

/// <summary>Listens from the start, and sends what is left at the end: what is not made by then is not made at all.</summary>
internal sealed class Telemetriedienst(TracerProvider sporen, MeterProvider metrieken, Collectormelding melding) : IHostedService
{
    private const int HoogstensMs = 2_000;

    public Task StartAsync(CancellationToken cancellationToken)
    {
        // It listens from when it is made, and it is made for this.
        _ = melding;
        return Task.CompletedTask;
    }

    public Task StopAsync(CancellationToken cancellationToken) => Task.WhenAll(
        Task.Run(() => sporen.ForceFlush(HoogstensMs), cancellationToken), Task.Run(() => metrieken.ForceFlush(HoogstensMs), cancellationToken));
}
