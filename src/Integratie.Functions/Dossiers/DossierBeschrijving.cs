using Integratie.Functions.Http.OpenApi;
using Microsoft.AspNetCore.Builder;

namespace Integratie.Functions.Dossiers;

/// <summary>What the OpenAPI document says of dossiers.</summary>
internal static class DossierBeschrijving
{
    private const string Groep = "Dossiers";

    private const string Voorbeeld = """
        { "dossierId": "6f9619ff-8b86-4d01-b42d-00cf4fc964ff",
          "gebeurtenissen": [ { "nummer": 1, "id": "b7e0c1c2", "type": "nl.jeugdbescherming.uitspraak.gedaan.v1", "zender": "00000001800000001000",
            "ontvangen": "2025-11-06T10:12:01Z", "zaaknummer": "C/10/707628 / JE RK 25-2021" } ],
          "leveringen": [ { "webhookId": "Zk3b0m8Yl1n2C4d5E6f7G8", "ontvanger": "00000001800000003000", "type": "nl.jeugdbescherming.uitspraak.gedaan.v1",
            "gebeurtenis": 1, "sequence": 1, "status": "afgeleverd", "aangemaakt": "2025-11-06T10:12:01Z", "afgeleverd": "2025-11-06T10:12:02Z",
            "aantalPogingen": 1, "pogingen": [] } ],
          "tijdstempels": [ { "soort": "kennisgegeven", "moment": "2025-11-06T10:12:02Z", "gebeurtenis": 1, "ontvanger": "00000001800000003000" } ],
          "termijnen": [ { "norm": "jeugdbeschermer", "klok": "kennisgeving", "gi": "00000001800000003000", "status": "loopt", "start": "2025-11-06",
            "einde": "2025-11-13", "verkort": false, "verklaard": false, "vast": "onbekend",
            "bron": "Inspecties (2021), bijlage 5, norm 1" } ] }
        """;

    /// <typeparam name="TVraag">Form of the body.</typeparam>
    /// <typeparam name="TGevonden">Form of the answer.</typeparam>
    public static RouteHandlerBuilder BeschrijfZoeken<TVraag, TGevonden>(this RouteHandlerBuilder builder) => builder
        .Beschrijf(
            "zoekDossiers", Groep, "Dossiers zoeken op zaaknummer of ECLI",
            "Precies een van beide. Alleen dossiers waarin de vrager partij is. Een zaaknummer hoort niet in een adres, dus de vraag staat in de inhoud.")
        .Neemt<TVraag>("""{ "zaaknummer": "C/10/707628 / JE RK 25-2021" }""")
        .Antwoord<TGevonden>(200, "De kenmerken, of geen.", """{ "dossierIds": ["6f9619ff-8b86-4d01-b42d-00cf4fc964ff"] }""");

    public static RouteHandlerBuilder BeschrijfTijdlijn(this RouteHandlerBuilder builder) => builder
        .Beschrijf(
            "leesTijdlijn", Groep, "Wat er in een dossier gebeurde, met tijden",
            "Gebeurtenissen, leveringen met elke poging, tijdstempels, en de termijnen met hoe hun einde is berekend: alleen wat de vrager mag zien. "
            + "De termijnen zijn voor de GI, de gemeente van het kind en beheer.")
        .Antwoord<Tijdlijn>(200, "De tijdlijn.", Voorbeeld)
        .Fouten(404);
}
