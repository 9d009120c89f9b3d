using System.Text.Json;
using Integratie.Functions.Http.OpenApi;
using Microsoft.AspNetCore.Builder;

namespace Integratie.Functions.Aanlevering;

/// <summary>What the OpenAPI document says of the door.</summary>
internal static class AanleveringBeschrijving
{
    private const string Groep = "Aanleveren";

    private const string Gebeurtenis = """
        { "specversion": "1.0", "id": "b7e0c1c2-5d1f-4c57-9a0e-0d6f2f1f7a10", "source": "urn:nld:oin:00000001800000001000:systeem:zaaksysteem",
          "type": "nl.jeugdbescherming.uitspraak.gedaan.v1", "time": "2025-11-06T10:12:00Z", "datacontenttype": "application/json",
          "data": { "zaaknummer": "C/10/707628 / JE RK 25-2021", "rechtbank": "RBROT", "soort": "beschikking", "aard": "nieuw",
            "uitgesproken": "2025-10-13", "opSchrift": "2025-11-06", "spoed": false, "geheimAdres": false, "gi": "00000001800000003000",
            "jeugdigen": [ { "bsn": "999990342", "gemeente": "0599" } ],
            "maatregelen": [ { "code": "12", "ingang": "2025-10-13", "einde": "2026-01-12" } ] } }
        """;

    private const string Inhoud = """
        { "zaaknummer": "C/10/707628 / JE RK 25-2021", "jeugdige": { "bsn": "999990342" }, "datum": "2025-10-14", "vorm": "vast",
          "contactMetGezin": true, "aanleiding": "eerste" }
        """;

    private const string Bewijs = """{ "id": "Zk3b0m8Yl1n2C4d5E6f7G8h9I0j1K2l3M4n5O6p7Q8r", "status": "ontvangen" }""";

    public static RouteHandlerBuilder BeschrijfAanleveren(this RouteHandlerBuilder builder) => builder
        .Beschrijf(
            "leverGebeurtenisAan", Groep, "Een gebeurtenis aanleveren",
            "Eén CloudEvent (structured, of binary met `ce-`-koppen) of een batch van ten hoogste 50: alles of niets. `202` betekent dat de gebeurtenis "
            + "duurzaam is opgeslagen. Dezelfde `source` en `id` met dezelfde inhoud geeft dezelfde ontvangst en heeft één gevolg; met andere inhoud `409` "
            + "(`id-hergebruikt`). Een gemeente die een bepaling wil beoordelen krijgt `409` (`geen-beschikking-nodig`, Jeugdwet 2.4 lid 2 onder b "
            + "en 3.5 lid 1).")
        .Neemt<CloudEvent>(Gebeurtenis, true, "application/cloudevents+json")
        .Neemt<IReadOnlyList<CloudEvent>>($"[ {Gebeurtenis} ]", true, "application/cloudevents-batch+json")
        .Neemt<JsonElement>(Inhoud, true, "application/json")
        .Kop("ce-id", "Alleen bij binary: het attribuut `id`; zo ook de andere attributen.", "b7e0c1c2-5d1f-4c57-9a0e-0d6f2f1f7a10")
        .Antwoord<Ontvangstbewijs>(
            202, "Opgeslagen; bij een batch per gebeurtenis, in volgorde.", Bewijs, koppen: ("Location", "Adres van de (eerste) ontvangst."))
        .Antwoord<Ontvangstbewijzen>(202, "", $$"""{ "ontvangsten": [ {{Bewijs}} ] }""")
        .Fouten(409);

    public static RouteHandlerBuilder BeschrijfOntvangst(this RouteHandlerBuilder builder) => builder
        .Beschrijf(
            "leesOntvangst", Groep, "Wat er van een gebeurtenis is geworden",
            "Voor de zender: de stand van de verwerking en van elke levering die eruit volgde.")
        .Antwoord<Ontvangststand>(200, "De stand.", """
            { "id": "Zk3b0m8Yl1n2C4d5E6f7G8h9I0j1K2l3M4n5O6p7Q8r", "status": "verwerkt", "dossierIds": ["6f9619ff-8b86-4d01-b42d-00cf4fc964ff"],
              "leveringen": [ { "ontvanger": "00000001800000003000", "status": "afgeleverd" } ] }
            """)
        .Fouten(404);

    public static RouteHandlerBuilder BeschrijfOpnieuw(this RouteHandlerBuilder builder) => builder
        .Beschrijf(
            "verwerkOntvangstOpnieuw", Groep, "Een gebeurtenis die niet te verwerken was opnieuw laten verwerken",
            "Voor het beheer, nadat de oorzaak is verholpen: alleen van een ontvangst met status `geweigerd` en probleem `storing`.")
        .Antwoord<Ontvangstbewijs>(202, "Zij wordt opnieuw verwerkt.", Bewijs)
        .Fouten(404, 409);

    /// <summary>A CloudEvent 1.0; the attributes that the profile asks for, others are allowed.</summary>
    private sealed record CloudEvent(
        string Specversion, string Id, string Source, string Type, string? Time, string? Datacontenttype, string? Traceparent, string? Tracestate,
        JsonElement Data);
}
