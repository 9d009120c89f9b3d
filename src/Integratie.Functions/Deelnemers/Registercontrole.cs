using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace Integratie.Functions.Deelnemers;

/// <summary>Ready only when the table of the register answers: without tables the hub can accept nothing.</summary>
internal sealed class Registercontrole(RegisterStore register) : IHealthCheck
{
    public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        try
        {
            await register.LeesAsync("0", cancellationToken);
            return HealthCheckResult.Healthy();
        }
        catch (Exception fout) when (fout is not OperationCanceledException)
        {
            return HealthCheckResult.Unhealthy("de tabellen antwoorden niet", fout);
        }
    }
}
