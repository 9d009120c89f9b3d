using Integratie.Functions.Instellingen;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Hosting;

namespace Integratie.Functions;

/// <summary>Tells who starts the hub on a machine of his own where it is: the log says nothing as long as all goes well.</summary>
internal sealed class Startregel(IServer server, IConfiguration instellingen, IHostApplicationLifetime leven) : IHostedService
{
    public Task StartAsync(CancellationToken cancellationToken)
    {
        leven.ApplicationStarted.Register(Schrijf);
        return Task.CompletedTask;
    }

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    private void Schrijf()
    {
        var adressen = string.Join(" en ", server.Features.Get<IServerAddressesFeature>()?.Addresses ?? []);
        Console.Out.WriteLine($"De hub luistert op {adressen}; de gegevens staan in {Path.GetFullPath(instellingen.Tekst("Hub:Data", "data"))}. Ctrl+C stopt.");
    }
}
