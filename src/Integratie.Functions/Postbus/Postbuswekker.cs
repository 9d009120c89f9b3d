using System.Collections.Concurrent;

namespace Integratie.Functions.Postbus;

/// <summary>Tells the long polls of this process that a feed grew. Another process's feed is seen by looking again each second.</summary>
public sealed class Postbuswekker
{
    private static readonly TimeSpan Hoogstens = TimeSpan.FromSeconds(1);
    private readonly ConcurrentDictionary<string, TaskCompletionSource> _wachtend = new();

    public void Wek(string ontvanger)
    {
        if (_wachtend.TryRemove(ontvanger, out var wacht))
            wacht.TrySetResult();
    }

    /// <summary>Take this before looking into the feed, wait for it after: nothing is missed in between.</summary>
    public Task Wacht(string ontvanger) =>
        _wachtend.GetOrAdd(ontvanger, _ => new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously)).Task;

    /// <summary>Waits for growth, at most a second of real time.</summary>
    public static async Task WachtOpAsync(Task groei, CancellationToken ct)
    {
        try
        {
            await groei.WaitAsync(Hoogstens, TimeProvider.System, ct);
        }
        catch (TimeoutException)
        {
            // Look again: another process may have written.
        }
    }
}
