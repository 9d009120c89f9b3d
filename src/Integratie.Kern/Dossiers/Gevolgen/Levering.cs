using Integratie.Kern.Berichten;
using Integratie.Kern.Deelnemers;

namespace Integratie.Kern.Dossiers;

/// <summary>Something that one ontvanger has to get: a relayed event or a message of the hub itself.</summary>
public sealed record Levering
{
    /// <summary>OIN of the ontvanger; <c>gemeente-0599</c> when a gemeente is no deelnemer.</summary>
    public required string Ontvanger { get; init; }

    public required Rol Rol { get; init; }

    /// <summary>Contiguous per dossier and ontvanger, from 1: the <c>sequence</c> of the message.</summary>
    public required long Volgnummer { get; init; }

    /// <summary>Short name of the type: <c>uitspraak.gedaan</c>.</summary>
    public required string Naam { get; init; }

    /// <summary>What of a relayed event the ontvanger gets.</summary>
    public Weergave Weergave { get; init; }

    /// <summary>Number of the relayed event in the dossier; null for a message of the hub.</summary>
    public long? Gebeurtenis { get; init; }

    /// <summary>Id of the relayed event, as its sender gave it.</summary>
    public string? GebeurtenisId { get; init; }

    /// <summary>OIN of the sender of the relayed event.</summary>
    public string? Zender { get; init; }

    /// <summary>
    /// Receipt of the sender's event that this message of the hub is the outcome of at this ontvanger; null for a relayed event,
    /// and for a message that is no answer to who sent something.
    /// </summary>
    public string? Ontvangst { get; init; }

    /// <summary>The message of the hub; null for a relayed event.</summary>
    public Hubbericht? Bericht { get; init; }

    /// <summary>Overtakes the work of other dossiers.</summary>
    public bool Spoed { get; init; }

    /// <summary>No address leaves in it.</summary>
    public bool GeheimAdres { get; init; }

    /// <summary>Why it cannot be delivered from the start (<c>gi-onbekend</c>, …); null when it can.</summary>
    public string? Reden { get; init; }
}
