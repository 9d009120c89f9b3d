using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Integratie.Functions;

/// <summary>The services of this runtime: everything on one machine.</summary>
internal static class Runtime
{
    public static void AddRuntime(this FunctionsApplicationBuilder builder)
    {
        builder.AddLokaleRuntime();
        builder.Services.AddHostedService<Startregel>();
        // The host logs as an error, with its whole stack, what it then throws: Startfout says it in one line.
        builder.Logging.AddFilter("Microsoft.Extensions.Hosting.Internal.Host", LogLevel.Critical);
    }
}
