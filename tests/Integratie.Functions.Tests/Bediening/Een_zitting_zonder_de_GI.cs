using System.Net;
using System.Text.Json.Nodes;
using Integratie.Functions.Tests.Portaal;
using Integratie.Functions.Tests.Stromen;
using static Integratie.Functions.Tests.Opstelling.Testregister;
using static Integratie.Functions.Tests.Stromen.Stroom;

namespace Integratie.Functions.Tests.Bediening;

public sealed class Een_zitting_zonder_de_GI
{
    private static string Zitting(string opgeroepen) => $$"""
        { {{Zaak}}, "datum": "2026-01-05", "tijd": "09:30", "beoogdeGi": "{{Gi}}", "opgeroepen": [ {{opgeroepen}} ] }
        """;

    [Fact]
    public async Task Staat_op_de_lijst_en_de_bladzijde_van_beheer_tot_de_uitspraak()
    {
        await using var stroom = await StartAsync();
        var ontvangst = await stroom.StuurAsync(Rechtbank, "zitting.gepland", "z1", Zitting($"\"{Rvdk}\""));
        var dossier = (string)(await stroom.HaalAsync(ontvangst, Rechtbank))["dossierIds"]![0]!;

        var signaal = Assert.Single(await SignalenAsync(stroom));
        Assert.Equal(
            ("gi-niet-opgeroepen", dossier, Gi, "2026-01-05"),
            ((string?)signaal["soort"], (string?)signaal["dossierId"], (string?)signaal["gi"], (string?)signaal["datum"]));
        Assert.Contains($"href=\"/dossiers/{dossier}\"", await OverzichtAsync(stroom), StringComparison.Ordinal);

        await stroom.StuurAsync(Rechtbank, "uitspraak.gedaan", "u1", Uitspraak());

        Assert.Empty(await SignalenAsync(stroom));
        Assert.DoesNotContain("niet is opgeroepen", await OverzichtAsync(stroom), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Staat_er_niet_als_zij_is_opgeroepen()
    {
        await using var stroom = await StartAsync();
        await stroom.StuurAsync(Rechtbank, "zitting.gepland", "z1", Zitting($"\"{Gi}\""));

        Assert.Empty(await SignalenAsync(stroom));
    }

    [Fact]
    public async Task Gaat_er_af_als_beheer_het_afsluit_en_de_reden_staat_in_de_audit()
    {
        await using var stroom = await StartAsync();
        await stroom.StuurAsync(Rechtbank, "zitting.gepland", "z1", Zitting(""));
        var id = (string)(await SignalenAsync(stroom))[0]["id"]!;

        foreach (var _ in Enumerable.Range(0, 2))
        {
            using var antwoord = await stroom.RoepAsync(HttpMethod.Post, $"/v1/signalen/{id}/afsluiten", Beheer, """{ "reden": "Gebeld." }""");
            Assert.Equal(HttpStatusCode.NoContent, antwoord.StatusCode);
        }

        Assert.Empty(await SignalenAsync(stroom));
        var regels = (await stroom.HaalAsync("/v1/audit?max=1000", Beheer))["regels"]!.AsArray();
        Assert.Equal("Gebeld.", (string?)Assert.Single(regels, r => (string?)r!["handeling"] == "signaal.afsluiten")!["bijzonderheden"]);
    }

    private static async Task<List<JsonNode>> SignalenAsync(Stroom stroom) =>
        [.. (await stroom.HaalAsync("/v1/signalen", Beheer))["signalen"]!.AsArray().Select(s => s!)];

    private static async Task<string> OverzichtAsync(Stroom stroom)
    {
        using var bezoek = new Portaalbezoek(stroom.Adres);
        await bezoek.MeldAanAsync(Sleutel(Beheer));
        return (await bezoek.StuurAsync("GET", "/")).Inhoud;
    }
}
