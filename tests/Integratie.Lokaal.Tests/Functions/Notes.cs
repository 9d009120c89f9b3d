using System.Collections.Concurrent;

namespace Integratie.Lokaal.Tests.Functions;

/// <summary>What functions tell the test, and where they wait for it.</summary>
public sealed class Notes
{
    public static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    private readonly ConcurrentQueue<string> _lines = new();
    private readonly ConcurrentDictionary<string, TaskCompletionSource> _gates = new();

    public IReadOnlyList<string> Lines => [.. _lines];

    public void Add(string line) => _lines.Enqueue(line);

    /// <summary>A gate that somebody opens once; waiting for it has an end.</summary>
    public Task Gate(string name) => Source(name).Task.WaitAsync(Patience);

    public void Open(string name) => Source(name).TrySetResult();

    private TaskCompletionSource Source(string name) =>
        _gates.GetOrAdd(name, _ => new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously));
}
