using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace Integratie.Functions.Audit;

public static class AuditServices
{
    /// <summary>The <see cref="Auditstore"/>, and what reads it back; the room Deelnemers makes its table at the start.</summary>
    public static IHostApplicationBuilder AddHubAudit(this IHostApplicationBuilder builder)
    {
        builder.Services.AddSingleton<Auditstore>().AddSingleton<Auditterugblik>().AddSingleton<Ketencontrole>();
        return builder;
    }
}
