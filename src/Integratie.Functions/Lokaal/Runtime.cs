using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Integratie.Functions;

/// <summary>The services of this runtime: everything on one machine.</summary>
internal static class Runtime
{
    /// <exception cref="Instellingen.InstellingException">The hub cannot listen where it is told to.</exception>
    public static void AddRuntime(this FunctionsApplicationBuilder builder)
    {
        Luisteradressen.Controleer(builder.Configuration);
        builder.AddLokaleRuntime();
        builder.Services.AddHostedService<Startregel>();
        // The host logs as an error, with its whole stack, what it then throws: Startfout says it in one line.
        builder.Logging.AddFilter("Microsoft.Extensions.Hosting.Internal.Host", LogLevel.Critical);
    }
}
