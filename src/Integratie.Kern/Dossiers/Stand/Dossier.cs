using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json.Serialization;
using Integratie.Kern.Berichten;
using Integratie.Kern.Normen;
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

    /// <summary>How many timestamps it told on the topic.</summary>
    public long Tijdstempels { get; init; }

    /// <summary>Per ontvanger the number of its last delivery.</summary>
    public ImmutableSortedDictionary<string, long> Volgnummers { get; init; } = ImmutableSortedDictionary<string, long>.Empty;

    /// <summary>OINs whose events had effect here.</summary>
    public ImmutableSortedSet<string> Zenders { get; init; } = [];

    /// <summary>OINs to whom an event was relayed. Who only got a message of the hub, such as a refusal, is not among them.</summary>
    public ImmutableSortedSet<string> Ontvangers { get; init; } = [];

    public LocalDate? Geboortedatum { get; init; }

    /// <summary>The decisions, in order of arrival, each with its versions.</summary>
    public ImmutableList<Uitspraakstand> Uitspraken { get; init; } = [];

    public ImmutableList<Bepalingstand> Bepalingen { get; init; } = [];

    public ImmutableList<Woonplaats> Woonplaatsen { get; init; } = [];

    /// <summary>GI's that a verzoek, a zitting or an aanhouding names, while there is no decision on it.</summary>
    public ImmutableList<BeoogdeGi> BeoogdeGis { get; init; } = [];

    /// <summary>The zaak (normal form) that goes with a reference of the Raad.</summary>
    public ImmutableSortedDictionary<string, string> Raadskenmerken { get; init; } = ImmutableSortedDictionary<string, string>.Empty;

    /// <summary>Events of which a GI that takes over gets a copy, in order.</summary>
    public ImmutableList<Eerdergebeurtenis> Historie { get; init; } = [];

    /// <summary>Per GI that took over: up to which event it had the history.</summary>
    public ImmutableSortedDictionary<string, long> HistorieTot { get; init; } = ImmutableSortedDictionary<string, long>.Empty;

    /// <summary>Events that wait for a decision that names their sender, in order; without effect and for nobody to see.</summary>
    public ImmutableList<AangehoudenGebeurtenis> Aangehouden { get; init; } = [];

    /// <summary>Handings over to a GI that cannot be reached: who had the measures keeps them until the operator says who gets them.</summary>
    public ImmutableList<OpenOverdracht> OpenOverdrachten { get; init; } = [];

    /// <summary>What the operator has to look at.</summary>
    public ImmutableList<Signaal> Signalen { get; init; } = [];

    /// <summary>Deliveries that did not fit in one transaction, in order; <see cref="Restregel"/> brings the next of them out.</summary>
    public ImmutableList<Levering> Rest { get; init; } = [];

    public Klokstand Klokken { get; init; } = Klokstand.Leeg;

    /// <summary>Code of the gemeente of the woonplaats (Jeugdwet 1.1), once known: what is dated last, whenever it arrived.</summary>
    [JsonIgnore]
    public string? Gemeente => Woonplaatsen.MaxBy(p => p.Rang)?.Code;

    /// <summary>What the latest decision says; of two on one day the one that keeps the address hidden.</summary>
    [JsonIgnore]
    public bool GeheimAdres
    {
        get
        {
            var geldend = Geldend.ToList();
            return geldend.Count > 0 && geldend.Max(u => u.Uitgesproken) is var dag && geldend.Exists(u => u.Uitgesproken == dag && u.GeheimAdres);
        }
    }

    /// <summary>When <see cref="Termijnregel.Wek"/> has something to do; null: only after another event.</summary>
    [JsonIgnore]
    public Instant? Wekmoment => Klokken.VolgendWekmoment();

    /// <summary>The decisions that were not withdrawn for this child.</summary>
    [JsonIgnore]
    public IEnumerable<Uitspraakstand> Geldend => Uitspraken.Where(u => !u.Ingetrokken);

    /// <summary>Of <see cref="Signalen"/> what there is still something to do about.</summary>
    [JsonIgnore]
    public IEnumerable<Signaal> OpenSignalen => Signalen.Where(signaal => !Geldend.Any(signaal.IsVoorbijDoor));

    /// <summary>Whether a deelnemer sent or got an event here.</summary>
    public bool IsPartij(string oin) => Zenders.Contains(oin) || Ontvangers.Contains(oin);

    /// <summary>The decision of which the event with this number is a version.</summary>
    public Uitspraakstand? Uitspraak(long nummer) => Uitspraken.Find(u => u.Versies.Any(v => v.Nummer == nummer));

    /// <summary>The decision that a sender refers to, by the id of any version, with or without the hub's suffixes.</summary>
    public Uitspraakstand? Uitspraak(string zender, string verwijzing) => GebeurtenisId.Kandidaten(verwijzing)
        .Select(id => Uitspraken.Find(u => u.Zender == zender && u.Versies.Any(v => v.Heet(id))))
        .FirstOrDefault(u => u is not null);

    /// <summary>The bepaling that a reference means; null when the hub has none of that id.</summary>
    public Bepalingstand? Bepaling(string verwijzing) => GebeurtenisId.Kandidaten(verwijzing)
        .Select(id => Bepalingen.FindLast(b => b.Id == id))
        .FirstOrDefault(b => b is not null);

    /// <summary>The zaaknummer, as its sender spelled it, of the decision or handing over with this number.</summary>
    /// <param name="feit">The id under which the norm clocks know it: its number, with more behind it when it was pointed elsewhere.</param>
    public string? ZaaknummerVan(string feit)
    {
        var nummer = long.Parse(feit.Split('-')[0], CultureInfo.InvariantCulture);
        return Uitspraak(nummer)?.Zaaknummer ?? Historie.Find(g => g.Nummer == nummer)?.Zaaknummer ?? Uitspraken.FirstOrDefault()?.Zaaknummer;
    }

    /// <summary>Where the child lived before it lived here, by what is dated.</summary>
    internal Woonplaats? VorigeWoonplaats(Woonplaats hier) => Woonplaatsen.Where(p => p.Rang.CompareTo(hier.Rang) < 0).MaxBy(p => p.Rang);

    /// <summary>Where it lived after that.</summary>
    internal Woonplaats? VolgendeWoonplaats(Woonplaats hier) => Woonplaatsen.Where(p => p.Rang.CompareTo(hier.Rang) > 0).MinBy(p => p.Rang);

    internal Dossier Met(Uitspraakstand stand) => Uitspraken.FindIndex(u => u.Wortel == stand.Wortel) is >= 0 and var plaats
        ? this with { Uitspraken = Uitspraken.SetItem(plaats, stand) }
        : this with { Uitspraken = Uitspraken.Add(stand) };

    /// <summary>Whether there is a decision on a zaak (normal form).</summary>
    internal bool IsBeslist(string? zaak) => zaak is not null && Geldend.Any(u => !u.Aangehouden && u.Zaken.Contains(zaak));
}
