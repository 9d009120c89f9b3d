using System.Collections.Concurrent;
using Integratie.Functions.Instellingen;

namespace Integratie.Functions.Bezorging;

/// <summary>One <see cref="Poort"/> for each ontvanger, shared by all invocations of this process.</summary>
public sealed class Poorten(HubOptions options)
{
    private readonly ConcurrentDictionary<string, Poort> _poorten = new();

    public Poort Van(string ontvanger) => _poorten.GetOrAdd(ontvanger, _ => new Poort(options.Bezorging));
}
