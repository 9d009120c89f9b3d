using Integratie.Functions.Audit;
using Integratie.Functions.Bezorging;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Hosting;

namespace Integratie.Functions.Deelnemers;

public static class DeelnemersServices
{
    /// <summary>
    /// The register. Needs <c>TableServiceClient</c> and the rooms Beveiliging and Webhooks; it is filled in <c>StartingAsync</c>, where
    /// an unusable file or key throws <see cref="Instellingen.InstellingException"/> out of the host's start.
    /// </summary>
    public static IHostApplicationBuilder AddHubDeelnemers(this IHostApplicationBuilder builder)
    {
        var services = builder.Services;
        services.TryAddSingleton(TimeProvider.System);
        builder.AddHubAudit();
        services.AddSingleton<Registerbeeld>().AddSingleton<RegisterStore>().AddSingleton<Registerbestand>();
        services.AddSingleton<Deelnemerwijziging>().AddSingleton<Webhookaanmelding>().AddSingleton<Handdruk>()
            .AddSingleton<Wisseldienst>().AddSingleton<Proefzender>().AddSingleton<Instroomstopdienst>();
        services.AddHostedService<Registerwacht>();
        services.AddHealthChecks().AddCheck<Registercontrole>("register");
        return builder;
    }
}
