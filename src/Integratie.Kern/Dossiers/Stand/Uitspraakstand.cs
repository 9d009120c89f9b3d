using System.Collections.Immutable;
using System.Text.Json.Serialization;
using Integratie.Kern.Deelnemers;
using Integratie.Kern.Identificatie;
using NodaTime;

namespace Integratie.Kern.Dossiers;

/// <summary>A decision about this child as its latest version has it.</summary>
public sealed record Uitspraakstand
{
    /// <summary>The first one and its corrections.</summary>
    public required ImmutableList<Uitspraakversie> Versies { get; init; }

    /// <summary>OIN of who sent it: only that one may correct it.</summary>
    public required string Zender { get; init; }

    /// <summary>As the sender spells it.</summary>
    public required string Zaaknummer { get; init; }

    /// <summary>All its zaaknummers, in normal form.</summary>
    public required ImmutableList<string> Zaken { get; init; }

    /// <summary>Code of the court.</summary>
    public string? Rechtbank { get; init; }

    public required LocalDate Uitgesproken { get; init; }

    public bool GeheimAdres { get; init; }

    /// <summary>Something was granted.</summary>
    public bool Toegewezen { get; init; }

    /// <summary>It was only put off: there is no decision yet.</summary>
    public bool Aangehouden { get; init; }

    /// <summary>OIN of the GI it is for: the one named, or its successor.</summary>
    public string? Gi { get; init; }

    /// <summary>It replaces the GI.</summary>
    public bool Vervanging { get; init; }

    /// <summary>The families of the trajecten that it is about; empty for a machtiging alone.</summary>
    public ImmutableList<Familie> Families { get; init; } = [];

    /// <summary>Help that the decision itself imposes (Jeugdwet 3.5 lid 4).</summary>
    public ImmutableList<Hulpvorm> OpgelegdeHulp { get; init; } = [];

    /// <summary>GI's that lost the child by it.</summary>
    public ImmutableList<string> OudeGis { get; init; } = [];

    /// <summary>Who got the latest version.</summary>
    public ImmutableSortedDictionary<string, Rol> Ontvangers { get; init; } = ImmutableSortedDictionary<string, Rol>.Empty;

    /// <summary>A correction showed that it is not about this child.</summary>
    public bool Ingetrokken { get; init; }

    /// <summary>Receipt of that correction.</summary>
    public string? IngetrokkenDoor { get; init; }

    /// <summary>Number of the first version: what makes it one decision over its corrections.</summary>
    [JsonIgnore]
    public long Wortel => Versies[0].Nummer;

    [JsonIgnore]
    public Uitspraakversie Laatste => Versies[^1];
}
