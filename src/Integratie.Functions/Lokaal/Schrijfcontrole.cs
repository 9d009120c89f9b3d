using Integratie.Lokaal.Opslag;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace Integratie.Functions;

/// <summary>Not ready while the disk refuses what the hub writes: it can be read, and the hub can accept nothing.</summary>
internal sealed class Schrijfcontrole(SqliteStore opslag) : IHealthCheck
{
    public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default) =>
        await opslag.TakesWritesAsync() ? HealthCheckResult.Healthy() : HealthCheckResult.Unhealthy("neemt geen wijzigingen aan");
}
