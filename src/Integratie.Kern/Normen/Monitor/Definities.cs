using System.Globalization;
using Integratie.Kern.Berichten;

namespace Integratie.Kern.Normen;

/// <summary>The definitions that go with every report: without them two readers read two things.</summary>
internal static class Definities
{
    private const string Inspecties = "Inspecties, Kwetsbare kinderen onvoldoende beschermd (2021), bijlage 5";
    private const string Plan = "Plan van aanpak regio Zuidwest (1 oktober 2021)";
    private const string Brief = "Brief aan de gemeenteraad (2025)";
    private const string Hub = "Keuze van deze hub";

    private static readonly Definitie[] Vast =
    [
        new("traject", "Maatregelen van één familie (jeugdbescherming of jeugdreclassering) van één kind die op elkaar aansluiten. "
            + "Geteld worden trajecten die in de periode begonnen en waarvan de hub het begin zag.", Hub),
        new("peildatum", "De stand aan het einde van deze dag, naar wat op dat moment bekend was. Wat later binnenkwam telt hier niet mee, "
            + "en wat vooruit werd gemeld pas vanaf zijn eigen datum.", Hub),
        new("gestart", "Termijnen waarvan de klok begon: gehaald, overschreden, loopt, nadert en vervallen samen.", Hub),
        new("gehaald", "De datum van het feit ligt op of voor het einde van de termijn, ook als het bericht later kwam.", Inspecties),
        new("overschreden", "Het einde is voorbij zonder dat de norm op tijd is gehaald, met of zonder verklaring.", Inspecties),
        new("overschredenVerklaard", "Het deel van overschreden waarvoor een verklaring met een nieuwe datum is gegeven.", Plan),
        new("vervallen", "De maatregel eindigde, of een andere GI nam over, voor het einde van de termijn.", Hub),
        new("onbekend", "De klok heeft nog geen begin, omdat de GI nog niet in kennis is gesteld. Telt niet mee in gestart.", Hub),
        new("minimaleVariant", "Het deel van gehaald met een tijdelijke jeugdbeschermer die contact heeft en aan een koers werkt.", Inspecties),
        new("percentageGehaald", "Gehaald als deel van gehaald en overschreden samen, op één decimaal.", Inspecties),
        new("mediaanDagen, p90Dagen", "Kalenderdagen van het begin van de klok tot het feit, van alle termijnen met een feit, ook te laat.", Hub),
        new("zonderVasteJeugdbeschermer", "Lopende trajecten zonder vaste jeugdbeschermer, ook met alleen een tijdelijke: nieuw had er nooit een, "
            + "bestaand verloor die. Zag de hub het begin van het traject niet, dan telt het alleen als bestaand.", Brief),
        new("zonderKoers", "Lopende trajecten zonder koers met doelen en benodigde hulp.", Plan),
        new("zonderPassendeHulp", "Lopende trajecten waarin nog geen passende hulp echt is gestart; overbrugging telt niet.", Plan),
        new("gedragen", "Van de laatste koers: gezin, netwerk en professionals alle ja is ja, één nee is nee, anders onbekend.", Inspecties),
        new("vast", "Hooguit één wisseling door verloop of ziekte en nooit terug naar een wachtlijst; onbekend zonder vaste jeugdbeschermer.",
            Inspecties),
        new("wisselingen", "Koppelingen van een volgende jeugdbeschermer, door verloop, ziekte of gepland.", Hub),
        new("belemmeringen", "Pogingen tot beoordeling of een beschikking, en gemelde belemmeringen.", "Jeugdwet 2.4 lid 2 onder b en 3.5 lid 1"),
        new("afgewezenZonderJeugdbeschermer", "Verzoeken die zijn afgewezen omdat geen jeugdbeschermer beschikbaar was.", Hub),
        new("doorlooptijden", "Van trajecten waarvan beide einden van de stap bekend zijn; d is kalenderdagen, s is seconden. "
            + "uitspraak-kennisgeving loopt van de ontvangst in de hub tot de kennisgeving aan de GI.", Hub),
        new("kleine aantallen", "Een aantal van 1 t/m 4 staat er als <5; een tweede cel blijft leeg waar een totaal, ook van een ander niveau, "
            + "het zou verraden.", Hub),
    ];

    public static IReadOnlyList<Definitie> Van(Normenset normen) =>
    [
        .. normen.Normen.Select(norm => new Definitie(
            $"norm {Draadnaam.Van(norm.Naam)}, klok {Draadnaam.Van(norm.Klok)}",
            $"Binnen {norm.Termijn} (kalender {Draadnaam.Van(norm.Kalender)}) na: {Draadnaam.Van(norm.Start)}. "
                + $"Gehaald door: {string.Join(", ", norm.Sluit.Select(Draadnaam.Van))}.",
            norm.Bron)),
        .. Vast,
        new Definitie(
            "stoplicht",
            string.Create(
                CultureInfo.InvariantCulture,
                $"Groen vanaf {normen.Stoplicht.Groen}, oranje vanaf {normen.Stoplicht.Oranje}, daaronder rood (percentageGehaald)."),
            "Configuratie van deze hub"),
    ];
}
