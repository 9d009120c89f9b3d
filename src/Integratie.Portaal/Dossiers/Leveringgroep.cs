namespace Integratie.Portaal.Dossiers;

/// <summary>The deliveries of a dossier to one ontvanger.</summary>
/// <param name="Vooraan">Whom the reader looks for: the GI in charge, and the reader itself.</param>
public sealed record Leveringgroep(Dossierontvanger Ontvanger, bool Vooraan, IReadOnlyList<Dossierlevering> Leveringen)
{
    /// <summary>Neither made nor closed.</summary>
    public int Onderweg => Leveringen.Count(l => l.IsOpen);

    public int Vastgelopen => Leveringen.Count(l => l.IsVastgelopen);

    public int Afgesloten => Leveringen.Count(l => !l.IsOpen && l.Afgeleverd is null);

    /// <summary>
    /// Something did not arrive that somebody waits for. What the hub itself tells, such as tijdstempels, waits until it is fetched, which
    /// may be once a week: that is nothing to look at until it is stuck.
    /// </summary>
    public bool VraagtAandacht => Leveringen.Any(l => l.IsVastgelopen || (l.IsOpen && l.Gebeurtenis is not null));

    public bool StaatOpen => VraagtAandacht || Vooraan;

    /// <summary>First what needs somebody, then who the reader looks for; toezicht, which gets the most and whom nobody waits for, last.</summary>
    /// <param name="leveringen">Of the dossier, in order.</param>
    /// <param name="vooraan">OINs of whom the reader looks for.</param>
    public static IReadOnlyList<Leveringgroep> Van(IEnumerable<Dossierlevering> leveringen, IReadOnlyCollection<string> vooraan) =>
    [
        .. leveringen.GroupBy(l => l.Aan).Select(groep => new Leveringgroep(groep.Key, vooraan.Contains(groep.Key.Oin), [.. groep]))
            .OrderByDescending(groep => groep.VraagtAandacht).ThenByDescending(groep => groep.Vooraan)
            .ThenBy(groep => groep.Ontvanger.Rol is "toezicht").ThenBy(groep => groep.Ontvanger.Naam, StringComparer.Ordinal),
    ];
}
