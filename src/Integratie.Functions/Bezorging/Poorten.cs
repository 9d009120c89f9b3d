using System.Collections.Concurrent;
using Integratie.Functions.Instellingen;

namespace Integratie.Functions.Bezorging;

/// <summary>One <see cref="Poort"/> for each ontvanger, shared by all invocations of this process.</summary>
public sealed class Poorten(HubOptions options)
{
    private readonly ConcurrentDictionary<string, Poort> _poorten = new();

    /// <summary>Who this process is: a claim of another process on a one-process runtime is of a dead one.</summary>
    public string Instantie { get; } = Guid.NewGuid().ToString("N");

    public Poort Van(string ontvanger) => _poorten.GetOrAdd(ontvanger, _ => new Poort(options.Bezorging));
}
