using Integratie.Functions.Instellingen;
using Integratie.Functions.Wachtrijen;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Integratie.Functions.Aanlevering.Wachtrij;

/// <summary>
/// Takes what deelnemers bring on their intake queues. Not a trigger: a trigger has one fixed queue, and the broker tells no sender, so
/// there must be one queue for each of them (docs/besluiten/0015).
/// </summary>
internal sealed partial class Aanleverwachtrijen(
    ServiceBusClient client, Wachtrijafhandeling afhandeling, HubOptions options, ILogger<Aanleverwachtrijen> logger) : BackgroundService
{
    private const int PerKeer = 32;
    private static readonly TimeSpan LangsteWacht = TimeSpan.FromSeconds(30);
    private static readonly TimeSpan Luistertijd = TimeSpan.FromMinutes(1);

    protected override Task ExecuteAsync(CancellationToken stoppingToken) =>
        Task.WhenAll(options.Aanleverwachtrijen.Select(oin => LuisterAsync(oin, stoppingToken)));

    private async Task LuisterAsync(string oin, CancellationToken ct)
    {
        await using var receiver = client.CreateReceiver(Queues.Aanlevering(oin));
        for (var mislukt = 0; !ct.IsCancellationRequested;)
        {
            try
            {
                foreach (var bericht in await receiver.ReceiveMessagesAsync(PerKeer, Luistertijd, ct))
                    await HandelAfAsync(receiver, oin, bericht, ct);
                mislukt = 0;
            }
            catch (OperationCanceledException) when (ct.IsCancellationRequested)
            {
                return;
            }
            catch (Exception fout)
            {
                // What was received and not settled comes again when its lock runs out.
                LogMislukt(oin, fout);
                await WachtAsync(++mislukt, ct);
            }
        }
    }

    /// <summary>
    /// While the tables do not answer the message is held and tried again, its lock renewed: giving it back would bring it back at once,
    /// and after so many times the broker would take it for dead.
    /// </summary>
    private async Task HandelAfAsync(ServiceBusReceiver receiver, string oin, ServiceBusReceivedMessage bericht, CancellationToken ct)
    {
        for (var mislukt = 0; ;)
        {
            try
            {
                if (await afhandeling.VerwerkAsync(oin, bericht, ct))
                    await receiver.CompleteMessageAsync(bericht, ct);
                else
                    await receiver.DeadLetterMessageAsync(bericht, "geen-toegang", $"{oin} levert geen gebeurtenissen aan.", ct);
                return;
            }
            catch (Exception fout) when (fout is not ServiceBusException && Uitstel.IsTijdelijk(fout) && !ct.IsCancellationRequested)
            {
                LogMislukt(oin, fout);
                await WachtAsync(++mislukt, ct);
                await receiver.RenewMessageLockAsync(bericht, ct);
            }
        }
    }

    // Real time, also with a manual clock: it waits for a machine.
    private static Task WachtAsync(int mislukt, CancellationToken ct) =>
        Task.Delay(TimeSpan.FromSeconds(Math.Min(LangsteWacht.TotalSeconds, Math.Pow(2, Math.Min(mislukt, 10)))), TimeProvider.System, ct);

    [LoggerMessage(1, LogLevel.Warning, "De aanleverwachtrij van {Oin} is nu niet te verwerken; het wordt opnieuw geprobeerd")]
    private partial void LogMislukt(string oin, Exception fout);
}
