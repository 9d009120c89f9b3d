using Integratie.Functions.Http.OpenApi;
using Integratie.Kern.Normen;
using Microsoft.AspNetCore.Builder;
using NodaTime;

namespace Integratie.Functions.Monitor;

/// <summary>What the OpenAPI document says of the monitor.</summary>
internal static class MonitorBeschrijving
{
    private const string Json = """
        { "peildatum": "2026-07-31", "van": null, "tot": null, "per": "land",
          "rijen": [ { "code": "NL", "naam": "Nederland",
            "normen": [ { "norm": "jeugdbeschermer", "klok": "kennisgeving", "gestart": 24, "gehaald": 19, "overschreden": 5, "overschredenVerklaard": 0,
              "loopt": 0, "nadert": 0, "vervallen": 0, "onbekend": 0, "minimaleVariant": "<5", "percentageGehaald": 79.2, "mediaanDagen": 4,
              "p90Dagen": 9, "stoplicht": "rood" } ],
            "zonderVasteJeugdbeschermer": { "nieuw": 5, "bestaand": 0 }, "zonderKoers": 8, "zonderPassendeHulp": 12,
            "gedragen": { "ja": 9, "nee": 0, "onbekend": 7 }, "vast": { "ja": 19, "nee": 0, "onbekend": 5 }, "wisselingen": 0, "belemmeringen": 0,
            "verklaringen": {}, "afgewezenZonderJeugdbeschermer": 0,
            "doorlooptijden": { "uitspraak-kennisgeving": { "p50": 2, "p90": 31, "max": 3600, "eenheid": "s" } } } ],
          "definities": [
            { "naam": "gehaald", "betekenis": "De datum van het feit ligt op of voor het einde van de termijn.", "bron": "Inspecties (2021), bijlage 5" } ] }
        """;

    private const string Csv = """
        peildatum,van,tot,per,code,naam,jeugdbeschermer.kennisgeving.gestart,jeugdbeschermer.kennisgeving.gehaald
        2026-07-31,,,land,NL,Nederland,24,19
        """;

    public static RouteHandlerBuilder BeschrijfMonitor(this RouteHandlerBuilder builder) => builder
        .Beschrijf(
            "leesMonitor", "Monitor", "Waar kinderen wachten",
            "De normen, wie zonder vaste jeugdbeschermer, koers of passende hulp is, en de doorlooptijden, zoals bekend aan het einde van de peildatum. "
            + "Elk getal staat met zijn bron in `definities`. Een toezichthouder met jeugdregio's krijgt alleen de cijfers daarvan, ook in de rij van het "
            + "land; een GI of gemeente krijgt alleen haar eigen rij. Voor anderen dan beheer en de eigenaar van de rij is een aantal van 1 tot en met 4 "
            + "`<5`, en een tweede cel leeg waar een totaal het zou verraden. Met `Accept: text/csv` een regel per rij en een kolom per getal.")
        .Vraag<LocalDate>("peildatum", "De dag waarover; vandaag als hij ontbreekt.", "2026-07-31")
        .Vraag<LocalDate>("van", "Alleen trajecten die op of na deze dag begonnen.", "2026-01-01")
        .Vraag<LocalDate>("tot", "Alleen trajecten die op of voor deze dag begonnen.", "2026-06-30")
        .Vraag<Monitorniveau>("per", "Waarover een rij gaat; als hij ontbreekt het land, voor een GI of gemeente haar eigen rij.", "land")
        .Vraag<string>("regio", "Alleen wat in deze jeugdregio ligt; bij per=jeugdregio of per=gemeente.", "Rijnmond")
        .Antwoord<Monitorrapport>(200, "Het rapport.", Json)
        .Antwoord<string>(200, "Het rapport.", Csv, MonitorCsv.Mediatype);
}
