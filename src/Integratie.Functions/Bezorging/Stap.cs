namespace Integratie.Functions.Bezorging;

/// <summary>How one delivery went, for whoever walks through the next ones.</summary>
/// <param name="Doorgaan">It is delivered: the next of the same dossier and ontvanger may go.</param>
/// <param name="Lopen">Others of this ontvanger wait and can go now.</param>
/// <param name="Plaats">Whether others of this ontvanger can be tried.</param>
public sealed record Stap(bool Doorgaan, bool Lopen, Plaats Plaats)
{
    /// <summary>Not this one now; whoever holds it up wakes it.</summary>
    public static readonly Stap Wacht = new(false, false, Plaats.Vrij);

    public static Stap Geen(Plaats plaats) => new(false, false, plaats);
}
