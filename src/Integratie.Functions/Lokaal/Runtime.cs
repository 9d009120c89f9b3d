using Integratie.Functions.Instellingen;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Integratie.Functions;

/// <summary>The services of this runtime: everything on one machine.</summary>
internal static class Runtime
{
    /// <summary>Threads of the pool that may stand still in a read, beside those that keep the cores busy.</summary>
    private const int Lezers = 2;

    /// <exception cref="InstellingException">The hub cannot listen where it is told to, or a queue is none.</exception>
    public static void AddRuntime(this FunctionsApplicationBuilder builder)
    {
        Luisteradressen.Controleer(builder.Configuration);
        builder.Configuration.Oins("Hub:Bezorging:Wachtrijen"); // The broker makes these queues, and knows no OINs.
        GeefLezersRuimte();
        builder.AddLokaleRuntime();
        builder.Services.AddHostedService<Startregel>();
        builder.Services.AddHealthChecks().AddCheck<Schrijfcontrole>("opslag");
        // The host logs as an error, with its whole stack, what it then throws: Startfout says it in one line.
        builder.Logging.AddFilter("Microsoft.Extensions.Hosting.Internal.Host", LogLevel.Critical);
    }

    // A read of the store keeps its thread until the disk answers. With every thread of the pool in a walk through a file that is not in
    // memory, a page waited up to a second until the pool had grown.
    private static void GeefLezersRuimte()
    {
        ThreadPool.GetMinThreads(out var werkers, out var poorten);
        ThreadPool.SetMinThreads(Math.Max(werkers, Environment.ProcessorCount + Lezers), poorten);
    }
}
