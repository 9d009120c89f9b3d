namespace Integratie.Kern.Berichten;

/// <summary>To whom an event goes, in terms of the dossier; who that is, is decided when the event is processed.</summary>
public enum Doel
{
    /// <summary>The GI that the decision names.</summary>
    GiInUitspraak,

    /// <summary>The GI that loses the child by the decision or the end of a term.</summary>
    OudeGi,

    /// <summary>The GI in charge of the traject.</summary>
    GiInTraject,

    /// <summary>The GI that made the bepaling referred to.</summary>
    GiVanBepaling,

    /// <summary>The GI that the event names as the intended one, before or without a decision.</summary>
    BeoogdeGi,

    /// <summary>The GI that takes over; it also gets the history (<see cref="Berichttype.Historie"/>).</summary>
    NieuweGi,

    /// <summary>The current gemeente of the dossier.</summary>
    Gemeente,

    /// <summary>The gemeente that a move starts from.</summary>
    VorigeGemeente,

    /// <summary>The gemeente that a move ends in; it also gets the current bepalingen.</summary>
    NieuweGemeente,

    Rvdk,

    /// <summary>The court that decided.</summary>
    Rechtbank,

    AlleRechtbanken,

    /// <summary>Of GI and gemeente the one that did not send the event.</summary>
    AndereUitvoerder,

    /// <summary>The experttafel of the region that the event names.</summary>
    Experttafel,

    Toezicht,

    /// <summary>Whoever had the earlier version of a decision and is not concerned by the new one.</summary>
    VorigeOntvangers,

    /// <summary>The sender of the event that this one is about.</summary>
    Zender,

    Beheer,

    /// <summary>The topic <c>tijdstempels</c>.</summary>
    Topic,
}
