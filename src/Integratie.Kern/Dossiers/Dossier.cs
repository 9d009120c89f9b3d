using System.Collections.Immutable;
using NodaTime;

namespace Integratie.Kern.Dossiers;

/// <summary>
/// The state of one child in the hub: everything that decides what a next event does. The events and deliveries
/// themselves are stored beside it.
/// </summary>
public sealed record Dossier
{
    public required Guid Id { get; init; }

    /// <summary>Rises with every change.</summary>
    public long Versie { get; init; }

    /// <summary>How many events the dossier holds; the last one has this number.</summary>
    public long Gebeurtenissen { get; init; }

    /// <summary>How many messages the hub itself made about it.</summary>
    public long Hubberichten { get; init; }

    /// <summary>Per ontvanger the number of its last delivery.</summary>
    public ImmutableSortedDictionary<string, long> Volgnummers { get; init; } = ImmutableSortedDictionary<string, long>.Empty;

    /// <summary>OINs whose events had effect here; with the ontvangers they are the parties.</summary>
    public ImmutableSortedSet<string> Zenders { get; init; } = [];

    public LocalDate? Geboortedatum { get; init; }

    /// <summary>Code of the gemeente of the woonplaats (Jeugdwet 1.1), once known.</summary>
    public string? Gemeente { get; init; }

    /// <summary>Stays until a later decision lifts it.</summary>
    public bool GeheimAdres { get; init; }

    /// <summary>Whether a deelnemer sent or got something here.</summary>
    public bool IsPartij(string oin) => Zenders.Contains(oin) || Volgnummers.ContainsKey(oin);
}
