using Integratie.Kern.Berichten.Schema;

namespace Integratie.Kern.Berichten.Typen;

/// <summary>The events that the hub makes itself; nobody else may send them.</summary>
internal static class VanDeHub
{
    private static readonly Lid[] Zaak = [.. new[] { Lid.Zaaknummer(), Basis.Jeugdige }.Select(lid => lid.Optioneel)];

    private static readonly Keuze Norm = new(["jeugdbeschermer", "koers", "hulp"]);

    private static readonly Berichttype Termijn = new("norm.gestart", [],
    [
        new("norm", Norm),
        Lid.Keuze("klok", "kennisgeving", "uitspraak"),
        Lid.Datum("start"),
        Lid.Datum("einde"),
        Lid.Keuze("kalender", "atw", "kaal"),
        Lid.Zaaknummer(),
        Lid.Oin("gi").Optioneel, // whose term: norm 1 runs for each GI anew
        Lid.JaNee("gecorrigeerd").Optioneel,
    ])
    {
        Bestemmingen = [new(Doel.GiInTraject), new(Doel.Toezicht, Weergave.Anoniem)],
    };

    internal static readonly Berichttype[] Typen =
    [
        new("tijdstempel.vastgelegd", [],
        [
            .. Zaak,
            Lid.Keuze("soort", "uitgesproken", "op-schrift", "ingang", "ontvangen", "kennisgegeven", "bevestigd",
                "jeugdbeschermer-gekoppeld", "koers-bepaald", "plan-overgedragen", "bepaling-overgedragen", "hulp-gestart", "belemmering"),
            Lid.Tekst("moment", 40),
            new Lid("norm", Norm).Optioneel,
        ])
        {
            Bestemmingen = [new(Doel.Topic, Weergave.Anoniem), new(Doel.Toezicht, Weergave.Anoniem)],
        },
        Termijn,
        Termijn with { Naam = "norm.nadert" },
        Termijn with { Naam = "norm.gehaald" },
        Termijn with { Naam = "norm.overschreden" },
        Termijn with { Naam = "norm.verklaard" },
        Termijn with { Naam = "norm.vervallen", Bestemmingen = [.. Termijn.Bestemmingen, new(Doel.OudeGi)] },
        new("belemmering.vastgelegd", [],
        [
            .. Zaak,
            Lid.Verwijzing("bepaling").Optioneel,
            Lid.Tekst("poging"),
            Lid.Oin("door"),
            Lid.Inhoud("artikelen"),
        ])
        {
            Bestemmingen = [new(Doel.GiInTraject), new(Doel.Toezicht, Weergave.Anoniem)],
        },
        new("uitspraak.ingetrokken", [], [Lid.Verwijzing("ingetrokken")])
        {
            Bestemmingen = [new(Doel.VorigeOntvangers)],
        },
        new("gebeurtenis.geweigerd", [],
        [
            Lid.Verwijzing("gebeurtenis"),
            Lid.Inhoud("probleem"),
            Lid.Inhoud("toelichting").Optioneel,
            Lid.Inhoud("fouten").Optioneel,
        ])
        {
            Bestemmingen = [new(Doel.Zender)],
        },
        new("levering.vastgelopen", [],
        [
            Lid.Verwijzing("gebeurtenis"),
            Lid.Inhoud("ontvanger"),
            Lid.Keuze("reden", "gi-onbekend", "gi-beeindigd", "gi-ongecertificeerd", "gemeente-niet-aangesloten", "bezorgplan-op", "opgezegd"),
        ])
        {
            Bestemmingen = [new(Doel.Zender), new(Doel.Beheer)],
        },
        new("hub.storing", [], [Lid.Inhoud("wat")])
        {
            Bestemmingen = [new(Doel.Beheer)],
        },
    ];
}
