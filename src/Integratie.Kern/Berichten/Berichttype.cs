using Integratie.Kern.Berichten.Lezen;
using Integratie.Kern.Berichten.Schema;
using Integratie.Kern.Deelnemers;

namespace Integratie.Kern.Berichten;

/// <summary>All that the hub knows of one type of event: the entry of the catalogue.</summary>
/// <param name="Naam"><c>uitspraak.gedaan</c>.</param>
/// <param name="Zenders">The roles that may send it; empty for the hub's own events.</param>
/// <param name="Leden">The members of its data.</param>
public sealed record Berichttype(string Naam, IReadOnlyList<Rol> Zenders, IReadOnlyList<Lid> Leden)
{
    public IReadOnlyList<Bestemming> Bestemmingen { get; init; } = [];

    /// <summary>Whether a GI that takes over a child gets the earlier events of this type too, whole.</summary>
    public bool Historie { get; init; }

    /// <summary>
    /// The articles of law on which the ontvanger acts. They travel with the event as the extension attribute <c>grondslag</c>, so
    /// that the data stays the sender's own.
    /// </summary>
    public string? Grondslag { get; init; }

    /// <summary>Whether only the hub itself makes it.</summary>
    public bool VanHub => Zenders.Count == 0;

    /// <summary>The <c>type</c> attribute: <c>nl.jeugdbescherming.uitspraak.gedaan.v1</c>.</summary>
    public string Type => Typenaam.Van(Naam);

    /// <summary>What members have to do with each other; run together with the members' own checks.</summary>
    internal IReadOnlyList<Regel> Regels { get; init; } = [];

    /// <summary>Whether a deelnemer of this role gets events of this type in this form: the table by which nothing leaves unseen.</summary>
    public bool GaatNaar(Rol rol, Weergave weergave) =>
        Bestemmingen.Any(bestemming => Krijgt(bestemming, rol, weergave))
        || (Historie && rol == Rol.Gi && weergave == Weergave.Alles);

    private static bool Krijgt(Bestemming bestemming, Rol rol, Weergave weergave) =>
        (bestemming.Weergave == weergave || bestemming.BijGeheimAdres == weergave) && bestemming.Doel.Rollen().Contains(rol);
}
