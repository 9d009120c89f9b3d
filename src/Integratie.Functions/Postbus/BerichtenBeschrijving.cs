using Integratie.Functions.Http.OpenApi;
using Microsoft.AspNetCore.Builder;

namespace Integratie.Functions.Postbus;

/// <summary>What the OpenAPI document says of the feed.</summary>
internal static class BerichtenBeschrijving
{
    private const string Groep = "Berichten";

    public static RouteHandlerBuilder BeschrijfLezen(this RouteHandlerBuilder builder) => builder
        .Beschrijf(
            "leesBerichten", Groep, "De eigen berichten, op volgorde",
            "Ook voor wie een webhook heeft. Vraag verder met `na`: de cursor `volgende` van het vorige antwoord; daarmee zijn de berichten tot en met die "
            + "cursor afgeleverd. Er verschijnt nooit een bericht vóór een cursor die al is uitgegeven. Van grote berichten staan er minder in een "
            + "antwoord dan `max`; pas een leeg antwoord is het einde.")
        .Vraag<int>("wacht", "Wacht ten hoogste zoveel seconden (0 tot en met 20) als er nog niets is.", "20")
        .PerBladzijde("41")
        .Antwoord<Pagina>(200, "Berichten, of geen.", """
            { "berichten": [ { "cursor": "42", "webhookId": "Zk3b0m8Yl1n2C4d5E6f7G8", "gebeurtenis": { "specversion": "1.0", "id": "b7e0c1c2~gemeente" } } ],
              "volgende": "42" }
            """);

    public static RouteHandlerBuilder BeschrijfBevestigen(this RouteHandlerBuilder builder) => builder
        .Beschrijf(
            "bevestigBericht", Groep, "Bevestigen dat een bericht is verwerkt",
            "Nog eens bevestigen mag en verandert niets. Een bevestigd bericht geldt als afgeleverd; de webhook wordt er niet meer voor aangeroepen.")
        .Antwoord(204, "Bevestigd.")
        .Fouten(404);
}
