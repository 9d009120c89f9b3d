namespace Integratie.Functions.Bezorging;

/// <summary>How one delivery went, for whoever walks through the next ones.</summary>
/// <param name="Geprobeerd">A call was made.</param>
/// <param name="Doorgaan">It is delivered: the next of the same dossier and ontvanger may go.</param>
/// <param name="Lopen">Others of this ontvanger wait and can go now.</param>
public sealed record Stap(bool Geprobeerd, bool Doorgaan, bool Lopen)
{
    /// <summary>Not now; whoever holds it up wakes it.</summary>
    public static readonly Stap Wacht = new(false, false, false);

    /// <summary>No place at this ontvanger: whoever has one takes it on afterwards.</summary>
    public static readonly Stap Vol = new(false, false, false);
}
