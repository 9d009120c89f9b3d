using System.Diagnostics;
using Integratie.Functions.Instellingen;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using OpenTelemetry;
using OpenTelemetry.Exporter;
using OpenTelemetry.Logs;
using OpenTelemetry.Metrics;
using OpenTelemetry.Resources;
using OpenTelemetry.Trace;

namespace Integratie.Functions.Telemetrie;

/// <summary>Traces, metrics and logs by OTLP, when an address is set; else nothing of it runs.</summary>
public static class TelemetrieServices
{
    private const string Dienst = "integratiehub";

    /// <exception cref="InstellingException"><c>Hub:Telemetrie:Otlp</c> is no address.</exception>
    public static void AddHubTelemetrie(this FunctionsApplicationBuilder builder)
    {
        builder.Services.AddSingleton<Metingen>().AddSingleton<DistributedContextPropagator, Spoorlezer>();
        if (Adres(builder.Configuration) is not { } adres)
            return;
        var bron = ResourceBuilder.CreateDefault().AddService(Dienst, serviceVersion: typeof(Hub).Assembly.GetName().Version?.ToString(3));
        builder.Services.AddSingleton(_ => Sporen(bron, adres, builder.Configuration["Hub:Tabellen"])).AddSingleton(_ => Metrieken(bron, adres))
            .AddSingleton<Collectormelding>().AddHostedService<Telemetriedienst>();
        builder.Logging.AddOpenTelemetry(log => log.SetResourceBuilder(bron).AddOtlpExporter(uit => Stel(uit, adres, "v1/logs")));
        builder.Logging.AddFilter<OpenTelemetryLoggerProvider>("Integratie", LogLevel.Information);
        builder.UseMiddleware<Functieduur>();
    }

    private static TracerProvider Sporen(ResourceBuilder bron, Uri adres, string? tabellen)
    {
        var sporen = Sdk.CreateTracerProviderBuilder()
            .SetResourceBuilder(bron)
            .AddSource(Telemetrie.Sporen.Bron, "Microsoft.AspNetCore", "System.Net.Http");
        if (Uri.TryCreate(tabellen, UriKind.Absolute, out var opslag))
            sporen.AddProcessor(new ZonderOpslag(opslag)); // Before the exporter, which asks what is left to tell.
        return sporen.AddOtlpExporter(uit => Stel(uit, adres, "v1/traces")).Build();
    }

    private static MeterProvider Metrieken(ResourceBuilder bron, Uri adres) => Sdk.CreateMeterProviderBuilder()
        .SetResourceBuilder(bron)
        .AddMeter(Metingen.Naam, "Microsoft.AspNetCore.Hosting", "Microsoft.AspNetCore.Server.Kestrel", "System.Net.Http", "System.Runtime")
        .AddOtlpExporter(uit => Stel(uit, adres, "v1/metrics"))
        .Build();

    private static void Stel(OtlpExporterOptions uit, Uri adres, string pad)
    {
        uit.Protocol = OtlpExportProtocol.HttpProtobuf;
        uit.Endpoint = new Uri(adres, pad);
    }

    private static Uri? Adres(IConfiguration configuration)
    {
        var tekst = configuration.Tekst("Hub:Telemetrie:Otlp", configuration.Tekst("OTEL_EXPORTER_OTLP_ENDPOINT", ""));
        if (tekst.Length == 0)
            return null;
        return Uri.TryCreate(tekst.TrimEnd('/') + "/", UriKind.Absolute, out var adres) && adres.Scheme is "https" or "http"
            ? adres
            : throw new InstellingException($"Hub:Telemetrie:Otlp moet een adres zijn (http://127.0.0.1:4318), niet '{tekst}'");
    }
}
