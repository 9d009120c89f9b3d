using Microsoft.Extensions.Hosting;

namespace Integratie.Functions.Tabellen;

/// <summary>Has the tables ready before anything else starts.</summary>
internal sealed class Tabelmaker(Tabellenset tabellen) : IHostedLifecycleService
{
    public Task StartingAsync(CancellationToken cancellationToken) => tabellen.MaakAsync(cancellationToken);

    public Task StartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StartedAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StoppingAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StoppedAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}
