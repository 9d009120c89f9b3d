namespace Integratie.Kern.Berichten;

/// <summary>What the reader made of one CloudEvent at the door.</summary>
/// <param name="Gebeurtenis">The event when its envelope is valid, else null. Its data is then still to be checked by <see cref="Validatie"/>.</param>
/// <param name="Fouten">Empty when there is an event; else all faults of the envelope, and those of its data as far as its type is known.</param>
public sealed record Leesresultaat(Gebeurtenis? Gebeurtenis, IReadOnlyList<Fout> Fouten)
{
    /// <summary>Of an event in a batch: the bytes that it takes there.</summary>
    public int Bytes { get; init; }
}
