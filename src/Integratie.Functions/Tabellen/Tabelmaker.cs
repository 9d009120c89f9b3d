using Integratie.Functions.Aanlevering;
using Microsoft.Extensions.Hosting;

namespace Integratie.Functions.Tabellen;

/// <summary>Has the tables ready before anything else starts, and sees to it that what comes is numbered after what still waits.</summary>
internal sealed class Tabelmaker(Tabellenset tabellen, OpenVerwerking open, Volgorde volgorde) : IHostedLifecycleService
{
    public async Task StartingAsync(CancellationToken cancellationToken)
    {
        await tabellen.MaakAsync(cancellationToken);
        volgorde.BeginNa(await open.LaatsteAsync(cancellationToken));
    }

    public Task StartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StartedAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StoppingAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StoppedAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}
