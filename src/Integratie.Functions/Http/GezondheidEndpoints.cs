using Integratie.Kern.Berichten;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace Integratie.Functions.Http;

/// <summary>For whoever keeps the process running: is it alive, and can it take work. The reasons are the hub's health checks.</summary>
internal static class GezondheidEndpoints
{
    private static readonly TimeSpan OpnieuwNa = TimeSpan.FromSeconds(5);

    public static void Map(IEndpointRouteBuilder endpoints)
    {
        endpoints.MapGet("/health/live", () => Results.Json(new Gezondheid("leeft"))).AllowAnonymous();
        endpoints.MapGet("/health/ready", Gereed).AllowAnonymous();
    }

    private static async Task<IResult> Gereed(HealthCheckService controles, CancellationToken afbreken)
    {
        var rapport = await controles.CheckHealthAsync(afbreken);
        if (rapport.Status == HealthStatus.Healthy)
            return Results.Json(new Gezondheid("gereed"));
        var redenen = rapport.Entries.Where(e => e.Value.Status != HealthStatus.Healthy)
            .Select(e => new Fout(e.Key, Reden(e.Value))).ToList();
        return Problemen.NietBeschikbaar(OpnieuwNa, "De hub is niet gereed.", redenen);
    }

    // The text of an exception is for the log, not for whoever asks.
    private static string Reden(HealthReportEntry uitslag) =>
        uitslag.Description is { } reden && reden != uitslag.Exception?.Message ? reden : "werkt niet";

    internal sealed record Gezondheid(string Status);
}
