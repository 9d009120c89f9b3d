namespace Integratie.Kern.Berichten;

/// <summary>
/// How much of an event an ontvanger gets. Everything but <see cref="Alles"/> is a projection: only listed members, id with the role behind
/// it.
/// </summary>
public enum Weergave
{
    /// <summary>Everything the sender sent, also members that the catalogue does not know.</summary>
    Alles,

    /// <summary>The gemeente's projection of a decision.</summary>
    Besluit,

    /// <summary>That something happened, for which child and when.</summary>
    Status,

    /// <summary>Without child and without zaaknummer.</summary>
    Anoniem,

    /// <summary>A move, for the gemeente that is left by a child with geheim adres: not where it goes.</summary>
    Vertrek,
}
