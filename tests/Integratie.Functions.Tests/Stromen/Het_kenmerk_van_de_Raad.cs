using System.Text.Json.Nodes;
using static Integratie.Functions.Tests.Opstelling.Testregister;
using static Integratie.Functions.Tests.Stromen.Stroom;

namespace Integratie.Functions.Tests.Stromen;

/// <summary>Before there is a zaak the Raad uses a reference of its own, which is joined to the zaaknummer as soon as one event has both.</summary>
public sealed class Het_kenmerk_van_de_Raad
{
    private const string ZonderZaak = $$"""
        { "raadskenmerk": "RK-2025-17", "jeugdige": { "bsn": "999990342" }, "datum": "2026-01-02", "beoogdeGi": "{{Gi}}" }
        """;

    [Fact]
    public async Task Verbindt_verzoek_onderzoek_zitting_en_uitspraak_tot_een_dossier()
    {
        await using var stroom = await StartAsync();

        await stroom.StuurAsync(Rvdk, "onderzoek.gestart", "o1", """
            { "raadskenmerk": "RK-2025-17", "jeugdige": { "bsn": "999990342" }, "datum": "2025-12-01" }
            """);
        await stroom.StuurAsync(Rvdk, "verzoek.ingediend", "v1", ZonderZaak);
        await stroom.StuurAsync(Rvdk, "onderzoek.afgerond", "o2", $$"""{ "raadskenmerk": "RK-2025-17", {{Zaak}}, "datum": "2026-01-02" }""");
        // It names no GI: it is for the one that the verzoek named, which is found by the zaaknummer of the onderzoek.
        await stroom.StuurAsync(Rechtbank, "zitting.gepland", "z1", $$"""{ {{Zaak}}, "datum": "2026-01-05", "tijd": "09:30" }""");
        await stroom.StuurAsync(Rechtbank, "uitspraak.gedaan", "u1", Uitspraak());

        Assert.Equal(["verzoek.ingediend v1", "zitting.gepland z1", "uitspraak.gedaan u1"], (await stroom.RegelsAsync(Gi)).Take(3));
        Assert.Equal(["zitting.gepland z1", "uitspraak.gedaan u1"], await stroom.RegelsAsync(Rvdk));
        Assert.Equal(["uitspraak.gedaan u1~gemeente"], await stroom.RegelsAsync(Gemeente));
        Assert.Equal(
            ["onderzoek.gestart o1", "verzoek.ingediend v1", "onderzoek.afgerond o2", "zitting.gepland z1", "uitspraak.gedaan u1"],
            await stroom.TijdlijnAsync(await stroom.EnigeAsync(Gi, "uitspraak.gedaan"), Beheer));
        using var gevonden = await stroom.RoepAsync(HttpMethod.Post, "/v1/dossiers/_zoek", Rvdk, """{ "zaaknummer": "C/10/707628 / JE RK 25-2021" }""");
        Assert.Single(JsonNode.Parse(await gevonden.Content.ReadAsStringAsync())!["dossierIds"]!.AsArray());
    }

    [Fact]
    public async Task Beoogt_niemand_meer_als_er_op_de_zaak_beslist_is()
    {
        await using var stroom = await StartAsync();
        await stroom.StuurAsync(Rvdk, "verzoek.ingediend", "v1", ZonderZaak);
        await stroom.StuurAsync(Rvdk, "onderzoek.afgerond", "o2", $$"""{ "raadskenmerk": "RK-2025-17", {{Zaak}}, "datum": "2026-01-02" }""");
        await stroom.StuurAsync(Rechtbank, "uitspraak.gedaan", "u1", Uitspraak(AndereGi));

        var ontvangst = await stroom.StuurAsync(Gi, "jeugdbeschermer.gekoppeld", "j1", $$"""
            { {{Zaak}}, "datum": "2026-01-05", "vorm": "vast", "contactMetGezin": true, "aanleiding": "eerste" }
            """);

        Assert.Equal("niet-bevoegd", (string?)(await stroom.HaalAsync(ontvangst, Gi))["probleem"]);
        Assert.Equal(["verzoek.ingediend v1", "gebeurtenis.geweigerd"], await stroom.RegelsAsync(Gi));
    }
}
