using System.Collections.Concurrent;

namespace Integratie.Functions.Aanlevering;

/// <summary>
/// A batch of the largest size takes eight times its 12.5 MB while it is taken in. So of the large ones a sender has one at a time under way,
/// and one at a time is worked on; what is small never waits.
/// </summary>
public sealed class Batchruimte : IDisposable
{
    private const int Groot = 1024 * 1024;

    private readonly ConcurrentDictionary<string, SemaphoreSlim> _zenders = new(StringComparer.Ordinal);
    private readonly SemaphoreSlim _werk = new(1);

    /// <summary>Before reading: waits for what the same sender is still sending, so that one who sends slowly keeps nobody else waiting.</summary>
    /// <param name="zender">OIN of the sender.</param>
    /// <param name="bytes">How many can come.</param>
    /// <param name="ct">The sender went away.</param>
    /// <returns>To be disposed when the batch is taken in; null when it is small.</returns>
    public Task<IDisposable?> OmTeLezenAsync(string zender, long bytes, CancellationToken ct) =>
        NeemAsync(bytes > Groot ? _zenders.GetOrAdd(zender, _ => new SemaphoreSlim(1)) : null, ct);

    /// <summary>Before what was read is taken apart.</summary>
    public Task<IDisposable?> OmTeVerwerkenAsync(int bytes, CancellationToken ct) => NeemAsync(bytes > Groot ? _werk : null, ct);

    public void Dispose()
    {
        _werk.Dispose();
        foreach (var zender in _zenders.Values)
            zender.Dispose();
    }

    private static async Task<IDisposable?> NeemAsync(SemaphoreSlim? plaatsen, CancellationToken ct)
    {
        if (plaatsen is null)
            return null;
        await plaatsen.WaitAsync(ct);
        return new Plaats(plaatsen);
    }

    private sealed class Plaats(SemaphoreSlim plaatsen) : IDisposable
    {
        public void Dispose() => plaatsen.Release();
    }
}
