using Integratie.Functions.Portaal;
using Integratie.Functions.Tests.Http;
using Integratie.Kern.Berichten;
using Integratie.Kern.Deelnemers;
using static Integratie.Functions.Tests.Http.Toegangstabel;

namespace Integratie.Functions.Tests.Portaal;

/// <summary>Every page times every role. A page that is not in the table fails the test.</summary>
public sealed class PortaaltoegangTests(GedeeldeHub gedeeld) : IClassFixture<GedeeldeHub>
{
    private const string Partijen = "rechtbank rvdk om gi gemeente experttafel beheer";

    // {oin}: of the gi, which may see and change only itself.
    private static readonly Toegangstabel Tabel = new(
        ("GET", "/aanmelden", "/aanmelden", Iedereen),
        ("POST", "/aanmelden", "/aanmelden", Iedereen),
        ("GET", "/aanmelden/entra", "/aanmelden/entra", Iedereen),
        ("GET", "/aanmelden/entra/terug", "/aanmelden/entra/terug", Iedereen),
        ("POST", "/afmelden", "/afmelden", AlleRollen),
        ("GET", "/", "/", AlleRollen),
        ("GET", "/leveringen", "/leveringen", Partijen),
        ("GET", "/leveringen/{id}", "/leveringen/x", Partijen),
        ("POST", "/leveringen/opnieuw", "/leveringen/opnieuw", "beheer"),
        ("POST", "/leveringen/{id}/opnieuw", "/leveringen/x/opnieuw", "beheer"),
        ("POST", "/leveringen/{id}/afsluiten", "/leveringen/x/afsluiten", "beheer"),
        ("POST", "/leveringen/{id}/toewijzen", "/leveringen/x/toewijzen", "beheer"),
        ("GET", "/opdrachten/{id}", "/opdrachten/x", "beheer"),
        ("GET", "/dossiers", "/dossiers", Partijen),
        ("POST", "/dossiers", "/dossiers", Partijen),
        ("GET", "/dossiers/{dossierId}", "/dossiers/6f9619ff-8b86-4d01-b42d-00cf4fc964ff", Partijen),
        ("POST", "/dossiers/{dossierId}/bsn", "/dossiers/6f9619ff-8b86-4d01-b42d-00cf4fc964ff/bsn", Partijen),
        ("POST", "/signalen/{id}/afsluiten", "/signalen/x/afsluiten", "beheer"),
        ("GET", "/normen", "/normen", AlleRollen),
        ("GET", "/normen/termijn/{sleutel}", "/normen/termijn/x", "gi gemeente toezicht beheer"),
        ("GET", "/normen/berekening", "/normen/berekening", Iedereen),
        ("GET", "/monitor", "/monitor", "gi gemeente toezicht beheer"),
        ("GET", "/monitor/csv", "/monitor/csv", "gi gemeente toezicht beheer"),
        ("GET", "/deelnemers", "/deelnemers", "beheer"),
        ("GET", "/aansluiting", "/aansluiting", AlleRollen),
        ("GET", "/deelnemers/{oin}", "/deelnemers/00000001800000004000", "gi beheer"),
        ("POST", "/deelnemers/{oin}/geheim", "/deelnemers/00000001800000004000/geheim", "gi beheer"),
        ("POST", "/deelnemers/{oin}/proef", "/deelnemers/00000001800000004000/proef", "gi beheer"),
        ("POST", "/deelnemers/{oin}/instroomstop", "/deelnemers/00000001800000004000/instroomstop", "beheer"),
        ("GET", "/handtekening", "/handtekening", Iedereen),
        ("POST", "/handtekening", "/handtekening", Iedereen),
        ("GET", "/audit", "/audit", "beheer"));

    public static TheoryData<string, string, string> Gevallen() => Tabel.Gevallen();

    [Theory]
    [MemberData(nameof(Gevallen))]
    public async Task Only_these_roles_get_in(string methode, string pad, string wie)
    {
        using (var zonder = new Portaalbezoek(gedeeld.Hub.Client.BaseAddress!))
            Assert.Equal(
                wie != Iedereen,
                await zonder.StuurAsync(methode, pad) is { Status: 302, Naar: var naar } && naar!.Contains("/aanmelden", StringComparison.Ordinal));

        var binnen = new List<string>();
        foreach (var rol in Enum.GetValues<Rol>())
        {
            using var bezoek = new Portaalbezoek(gedeeld.Hub.Client.BaseAddress!);
            await bezoek.MeldAanAsync(Proefhub.Sleutel(rol));
            var (status, _, inhoud) = await bezoek.StuurAsync(methode, pad);
            Assert.True(status < 500, inhoud);
            if (status != 403)
                binnen.Add(Draadnaam.Van(rol));
        }

        Assert.Equal(wie == Iedereen ? AlleRollen : wie, string.Join(' ', binnen));
    }

    [Fact]
    public void Every_page_is_in_the_table() => Tabel.AssertVolledig(
        gedeeld.Hub.Services, e => e.Metadata.OfType<Portaaldeel>().Contains(Portaaldeel.Pagina));

    [Fact]
    public async Task The_way_to_the_form_names_no_host_and_no_scheme_so_that_it_stays_behind_the_front_end()
    {
        using var bezoek = new Portaalbezoek(gedeeld.Hub.Client.BaseAddress!);

        Assert.Equal((302, "/aanmelden?terug=%2Fleveringen%3Fstatus%3Dwacht"), await NaarAsync(bezoek.StuurAsync("GET", "/leveringen?status=wacht")));
    }

    [Theory]
    [InlineData("/leveringen?status=wacht", "/leveringen?status=wacht")]
    [InlineData("//elders.example", "/")]
    [InlineData("/\\elders.example", "/")]
    [InlineData("https://elders.example", "/")]
    [InlineData("/ok\r\nX: y", "/")]
    [InlineData("/\u2215elders.example", "/")]
    public async Task Who_signs_in_goes_on_to_a_page_of_the_hub(string terug, string naar)
    {
        using var bezoek = new Portaalbezoek(gedeeld.Hub.Client.BaseAddress!);
        await bezoek.StuurAsync("GET", "/aanmelden");

        Assert.Equal((302, naar), await NaarAsync(bezoek.StuurAsync("POST", "/aanmelden", [("sleutel", Proefhub.Sleutel(Rol.Gi)), ("terug", terug)])));
    }

    [Fact]
    public async Task A_form_from_elsewhere_has_no_effect()
    {
        using var bezoek = new Portaalbezoek(gedeeld.Hub.Client.BaseAddress!);
        await bezoek.MeldAanAsync(Proefhub.Sleutel(Rol.Beheer));

        var (status, _, _) = await bezoek.StuurAsync("POST", "/afmelden", zonderSleutel: true);

        Assert.Equal(400, status);
        Assert.Equal(200, (await bezoek.StuurAsync("GET", "/")).Status);
    }

    private static async Task<(int, string?)> NaarAsync(Task<(int Status, string? Naar, string Inhoud)> antwoord)
    {
        var (status, naar, _) = await antwoord;
        return (status, naar);
    }
}
