using Integratie.Functions.Portaal;
using Integratie.Kern.Berichten;
using Integratie.Kern.Deelnemers;
using Microsoft.AspNetCore.Routing;
using static Integratie.Functions.Tests.Http.Toegangstabel;

namespace Integratie.Functions.Tests.Http;

/// <summary>Every call of the API times every role: who is let in, who is 403 and who is 401. An endpoint that is not in the table fails the test.</summary>
public sealed class ToegangsmatrixTests(GedeeldeHub gedeeld) : IClassFixture<GedeeldeHub>
{
    private const string Zenders = "rechtbank rvdk om gi gemeente";

    // {oin}: of the gi. Where a deelnemer may only see or change itself, that is the gi.
    private static readonly Toegangstabel Tabel = new(
        ("GET", "/health/live", "/health/live", Iedereen),
        ("GET", "/health/ready", "/health/ready", Iedereen),
        ("GET", "/openapi.json", "/openapi.json", Iedereen),
        ("GET", "/v1/openapi.json", "/v1/openapi.json", Iedereen),
        ("GET", "/v1/termijnen/berekening", "/v1/termijnen/berekening", Iedereen),
        ("POST", "/v1/gebeurtenissen", "/v1/gebeurtenissen", Zenders),
        ("GET", "/v1/ontvangsten/{id}", "/v1/ontvangsten/x", Zenders + " beheer"),
        ("GET", "/v1/berichten", "/v1/berichten", AlleRollen),
        ("POST", "/v1/berichten/{webhookId}/bevestiging", "/v1/berichten/x/bevestiging", AlleRollen),
        ("POST", "/v1/dossiers/_zoek", "/v1/dossiers/_zoek", AlleRollen),
        ("GET", "/v1/dossiers/{dossierId}/tijdlijn", "/v1/dossiers/6f9619ff-8b86-4d01-b42d-00cf4fc964ff/tijdlijn", AlleRollen),
        ("POST", "/v1/ontvangsten/{id}/opnieuw", "/v1/ontvangsten/x/opnieuw", "beheer"),
        ("GET", "/v1/leveringen", "/v1/leveringen", "beheer"),
        ("POST", "/v1/leveringen/{id}/opnieuw", "/v1/leveringen/x/opnieuw", "beheer"),
        ("POST", "/v1/leveringen/{id}/afsluiten", "/v1/leveringen/x/afsluiten", "beheer"),
        ("POST", "/v1/leveringen/{id}/toewijzen", "/v1/leveringen/x/toewijzen", "beheer"),
        ("POST", "/v1/leveringen/_opnieuw", "/v1/leveringen/_opnieuw", "beheer"),
        ("GET", "/v1/signalen", "/v1/signalen", "beheer"),
        ("POST", "/v1/signalen/{id}/afsluiten", "/v1/signalen/x/afsluiten", "beheer"),
        ("GET", "/v1/opdrachten/{id}", "/v1/opdrachten/x", "beheer"),
        ("POST", "/v1/deelnemers/{oin}/overdracht", "/v1/deelnemers/00000001800000009999/overdracht", "beheer"),
        ("GET", "/v1/monitor", "/v1/monitor", "gi gemeente toezicht beheer"),
        ("GET", "/v1/audit", "/v1/audit", "beheer"),
        ("GET", "/v1/audit/controle", "/v1/audit/controle", "beheer"),
        ("GET", "/v1/logboek", "/v1/logboek", "beheer"),
        ("POST", "/v1/inzage", "/v1/inzage", "beheer"),
        ("GET", "/v1/deelnemers", "/v1/deelnemers", "beheer"),
        ("GET", "/v1/deelnemers/{oin}", "/v1/deelnemers/00000001800000004000", "gi beheer"),
        ("PUT", "/v1/deelnemers/{oin}", "/v1/deelnemers/00000001800000004000", "beheer"),
        ("PATCH", "/v1/deelnemers/{oin}", "/v1/deelnemers/00000001800000004000", "gi beheer"),
        ("POST", "/v1/deelnemers/{oin}/sleutels", "/v1/deelnemers/00000001800000009999/sleutels", "beheer"),
        ("POST", "/v1/deelnemers/{oin}/geheimen", "/v1/deelnemers/00000001800000004000/geheimen", "gi beheer"),
        ("POST", "/v1/deelnemers/{oin}/proef", "/v1/deelnemers/00000001800000004000/proef", "gi beheer"));

    public static TheoryData<string, string, string> Gevallen() => Tabel.Gevallen();

    [Theory]
    [MemberData(nameof(Gevallen))]
    public async Task Only_these_roles_get_in(string methode, string pad, string wie)
    {
        using (var zonder = await gedeeld.Hub.StuurAsync(methode, pad, null))
            Assert.Equal(wie != Iedereen, (int)zonder.StatusCode == 401);

        var binnen = new List<string>();
        foreach (var rol in Enum.GetValues<Rol>())
        {
            using var antwoord = await gedeeld.Hub.StuurAsync(methode, pad, rol);
            Assert.NotEqual(401, (int)antwoord.StatusCode);
            Assert.NotEqual(500, (int)antwoord.StatusCode);
            if ((int)antwoord.StatusCode != 403)
                binnen.Add(Draadnaam.Van(rol));
            else
                await antwoord.ProbleemAsync(403, "geen-toegang");
        }

        Assert.Equal(wie == Iedereen ? AlleRollen : wie, string.Join(' ', binnen));
    }

    [Fact]
    public void Every_endpoint_is_in_the_table() => Tabel.AssertVolledig(
        gedeeld.Hub.Services, e => e.Metadata.GetMetadata<IHttpMethodMetadata>() is not null && !e.Metadata.OfType<Portaaldeel>().Any());
}
