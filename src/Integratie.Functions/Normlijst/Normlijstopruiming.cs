using System.Threading.Channels;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Integratie.Functions.Normlijst;

/// <summary>
/// Clears away rows of the list that nobody waits for any more, beside the requests: who reads the list does not wait for a write. What
/// does not fit, fails, or is left when the hub stops still stands there for the next reader to find.
/// </summary>
internal sealed partial class Normlijstopruiming(Normlijststore store, ILogger<Normlijstopruiming> logger) : BackgroundService
{
    /// <summary>Parts that wait: each is what one look at one partition found, at most two hundred rows.</summary>
    private const int Meeste = 500;

    private readonly Channel<(string Partitie, IReadOnlyList<string> Rijen)> _wachtend = Channel.CreateBounded<(string, IReadOnlyList<string>)>(
        new BoundedChannelOptions(Meeste) { FullMode = BoundedChannelFullMode.DropWrite, SingleReader = true });

    /// <summary>These rows of a partition are over. Returns at once.</summary>
    public void Meld(string partitie, IReadOnlyList<string> rijen)
    {
        if (rijen.Count > 0)
            _wachtend.Writer.TryWrite((partitie, rijen));
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await foreach (var (partitie, rijen) in _wachtend.Reader.ReadAllAsync(stoppingToken))
        {
            try
            {
                await store.VerwijderAsync(partitie, rijen, stoppingToken);
            }
            catch (Exception fout) when (fout is not OperationCanceledException)
            {
                NietOpgeruimd(partitie, fout);
            }
        }
    }

    [LoggerMessage(1, LogLevel.Warning, "Van de normlijst {Partitie} is niet opgeruimd wat voorbij is; wie haar weer leest probeert het opnieuw")]
    private partial void NietOpgeruimd(string partitie, Exception fout);
}
