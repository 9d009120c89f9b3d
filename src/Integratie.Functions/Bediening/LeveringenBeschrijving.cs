using Integratie.Functions.Http.OpenApi;
using Integratie.Functions.Opdrachten;
using Microsoft.AspNetCore.Builder;

namespace Integratie.Functions.Bediening;

/// <summary>What the OpenAPI document says of the operator's calls on deliveries.</summary>
internal static class LeveringenBeschrijving
{
    private const string Groep = "Beheer";

    private const string Regel = """
        { "id": "lev_6f9619ff8b864d01b42d00cf4fc964ff_00000001800000003000_1", "dossierId": "6f9619ff-8b86-4d01-b42d-00cf4fc964ff",
          "ontvanger": "00000001800000003000", "type": "nl.jeugdbescherming.uitspraak.gedaan.v1", "status": "vastgelopen", "reden": "opgezegd",
          "aangemaakt": "2026-01-05T10:12:01Z", "pogingen": 1, "laatsteFout": "antwoordde met 410" }
        """;

    public static RouteHandlerBuilder BeschrijfLijst(this RouteHandlerBuilder builder) => builder
        .Beschrijf(
            "lijstLeveringen", Groep, "Leveringen op status en ontvanger",
            "Zonder `status` alle, wat aandacht vraagt voorop: vastgelopen, wacht, afgesloten, afgeleverd. Binnen een status op ontvanger en dan op "
            + "volgorde van ontstaan. Een bladzijde kan korter zijn dan gevraagd; zolang er een `volgende` is, is er meer.")
        .Vraag<string>("status", "Een van `vastgelopen`, `wacht`, `afgesloten` en `afgeleverd`.", "vastgelopen")
        .Vraag<string>("ontvanger", "OIN van de ontvanger; `gemeente-` en de gemeentecode voor een gemeente die niet meedoet.", "00000001800000003000")
        .Vraag<string>("type", "Alleen leveringen van dit type gebeurtenis, zonder voorvoegsel en versie.", "uitspraak.gedaan")
        .Vraag<NodaTime.LocalDate>("van", "Alleen leveringen die op of na deze dag ontstonden.", "2026-01-01")
        .Vraag<NodaTime.LocalDate>("tot", "Alleen leveringen die op of voor deze dag ontstonden.", "2026-01-31")
        .PerBladzijde("vastgelopen_00000001800000003000_08de4c1b2a3f4e5d")
        .Antwoord<Leveringbladzijde>(200, "Een bladzijde.", $$"""{ "leveringen": [ {{Regel}} ], "volgende": null }""");

    public static RouteHandlerBuilder BeschrijfOpnieuw(this RouteHandlerBuilder builder) => builder
        .Beschrijf(
            "probeerLeveringOpnieuw", Groep, "Een levering meteen opnieuw proberen",
            "Ook als zij is vastgelopen of de webhook met 410 is opgezegd. Wat in hetzelfde dossier voor deze ontvanger eerder kwam, gaat eerst. "
            + "`409` als de levering al is afgeleverd of afgesloten.")
        .Antwoord<Leveringregel>(202, "De poging komt meteen.", Regel)
        .Fouten(404, 409);

    public static RouteHandlerBuilder BeschrijfAllesOpnieuw(this RouteHandlerBuilder builder) => builder
        .Beschrijf(
            "probeerLeveringenOpnieuw", Groep, "Leveringen meteen opnieuw proberen",
            "Alles wat vastliep of op een webhook wacht, of daarvan alleen deze `status` en `ontvanger`. Gebeurt na het antwoord, in kleine stappen: "
            + "`Location` zegt waar te zien is hoever het is. Zijn het er vele, dan worden zij ook na het antwoord gekozen, en groeit `totaal` nog.")
        .Neemt<Herhaalverzoek>("""{ "status": "vastgelopen", "ontvanger": "00000001800000003000" }""", verplicht: false)
        .Antwoord<Opdrachtstand>(202, "Begonnen.", """
            { "id": "6f9619ff-8b86-4d01-b42d-00cf4fc964ff", "soort": "opnieuw", "status": "loopt", "gedaan": 0, "totaal": 12, "mislukt": 0,
              "aangemaakt": "2026-01-05T10:12:01Z", "mislukkingen": [], "volgende": null }
            """, "application/json", ("Location", "Adres van de opdracht."))
        .Fouten(409);

    public static RouteHandlerBuilder BeschrijfAfsluiten(this RouteHandlerBuilder builder) => builder
        .Beschrijf(
            "sluitLeveringAf", Groep, "Een levering afsluiten",
            "Zij wordt niet meer geprobeerd en latere leveringen van hetzelfde dossier aan dezelfde ontvanger gaan door. De reden staat in de tijdlijn en "
            + "bevat geen persoonsgegevens. Nog eens afsluiten verandert niets; `409` als zij al is afgeleverd.")
        .Neemt<Afsluitverzoek>("""{ "reden": "Telefonisch doorgegeven op 5 januari." }""")
        .Antwoord<Leveringregel>(200, "Afgesloten.", Regel)
        .Fouten(404, 409);

    public static RouteHandlerBuilder BeschrijfToewijzen(this RouteHandlerBuilder builder) => builder
        .Beschrijf(
            "wijsLeveringToe", Groep, "Een vastgelopen levering naar een andere deelnemer",
            "Voor een GI die onbekend, beëindigd of niet gecertificeerd is en een gemeente die niet meedoet. De levering wordt afgesloten en de "
            + "nieuwe ontvanger, met dezelfde rol, krijgt haar. Een GI die zo een beslissing krijgt, heeft het kind vanaf dan onder haar hoede: haar "
            + "berichten gelden en de normklokken lopen door. Nog eens toewijzen aan dezelfde verandert niets.")
        .Neemt<Toewijsverzoek>("""{ "ontvanger": "00000001800000003001" }""")
        .Antwoord<Leveringregel>(200, "De levering aan de nieuwe ontvanger.", Regel)
        .Fouten(404, 409);

    /// <param name="Status"><c>vastgelopen</c> or <c>wacht</c>; without it both.</param>
    /// <param name="Ontvanger">Whose; without it everybody's.</param>
    private sealed record Herhaalverzoek(string? Status, string? Ontvanger);

    /// <param name="Ontvanger">OIN of who gets it instead.</param>
    private sealed record Toewijsverzoek(string Ontvanger);
}
