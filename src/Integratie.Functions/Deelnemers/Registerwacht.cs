using Integratie.Functions.Audit;
using Integratie.Functions.Beveiliging;
using Integratie.Functions.Instellingen;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Integratie.Functions.Deelnemers;

/// <summary>Has the register ready before anything else starts, and takes over every 30 seconds what other instances changed.</summary>
internal sealed partial class Registerwacht(Registerbestand bestand, RegisterStore register, Auditstore audit, ILogger<Registerwacht> logger)
    : BackgroundService, IHostedLifecycleService
{
    private static readonly TimeSpan Tussenpoos = TimeSpan.FromSeconds(30);

    // Before any StartAsync: the Functions host answers requests and takes messages from its own on.
    public async Task StartingAsync(CancellationToken cancellationToken)
    {
        await audit.MaakAsync(cancellationToken);
        await bestand.LaadAsync(cancellationToken);
        try
        {
            await register.VernieuwAsync(cancellationToken);
        }
        catch (OntsleutelException fout)
        {
            throw new InstellingException($"Hub:Sleutels: {fout.Message}", fout);
        }
    }

    public Task StartedAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StoppingAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StoppedAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        // Real time, also with a manual clock: it is about other processes, not about the domain.
        using var wekker = new PeriodicTimer(Tussenpoos, TimeProvider.System);
        while (await wekker.WaitForNextTickAsync(stoppingToken))
        {
            try
            {
                await register.VernieuwAsync(stoppingToken);
            }
            catch (Exception fout) when (fout is not OperationCanceledException)
            {
                NietVernieuwd(fout);
            }
        }
    }

    [LoggerMessage(1, LogLevel.Warning, "Het register is niet te lezen; de hub werkt door met wat hij wist")]
    private partial void NietVernieuwd(Exception fout);
}
