using System.Text;
using System.Text.Json.Nodes;
using Integratie.Functions.Tests.Http;
using Integratie.Functions.Tests.Opstelling;
using static Integratie.Functions.Tests.Opstelling.Testregister;

namespace Integratie.Functions.Tests.Bediening;

public sealed class Kinderen_van_een_GI_die_ophoudt
{
    private const string DerdeGi = "00000001800000003002";
    private static readonly string Pad = $"/v1/deelnemers/{Gi}/overdracht";

    [Fact]
    public async Task Gaan_per_jeugdregio_naar_de_opvolgers_met_hun_geschiedenis_en_in_volgorde()
    {
        await using var hub = await Bedieningshub.StartAsync(MetOpvolgers());
        for (var i = 0; i < 6; i++)
            await hub.BeslisAsync($"u{i}", d => Kind(d, i, i % 3 == 0 ? "0363" : i % 3 == 1 ? "0599" : "0014"));
        await KoppelAsync(hub, Gi, "j1", 1);

        var begin = await hub.DoeAsync(Pad, 202);

        await hub.KlokAsync(Bedieningshub.Nu);
        var stand = await hub.Hub.HaalAsync($"/v1/opdrachten/{begin["id"]}", Beheer);
        Assert.Equal(("klaar", 6, 6, 2), ((string?)stand["status"], (int)stand["gedaan"]!, (int)stand["totaal"]!, (int)stand["mislukt"]!));
        Assert.All(stand["mislukkingen"]!.AsArray(), m => Assert.Equal("geen opvolger voor jeugdregio Groningen", (string?)m!["reden"]));
        Assert.Equal(["uitspraak.gedaan u0", "maatregel.overgedragen", "uitspraak.gedaan u3", "maatregel.overgedragen"], await VanKinderenAsync(hub, DerdeGi));
        Assert.Equal(
            ["uitspraak.gedaan u1", "jeugdbeschermer.gekoppeld j1", "maatregel.overgedragen", "uitspraak.gedaan u4", "maatregel.overgedragen"],
            await VanKinderenAsync(hub, AndereGi));
        Assert.Contains(await FeedAsync(hub, AndereGi), g => Regel(g) == "norm.gestart" && (string?)g["data"]!["norm"] == "jeugdbeschermer");
        var gebeurtenis = (await FeedAsync(hub, AndereGi)).First(g => Naam(g) == "maatregel.overgedragen");
        Assert.Equal($"urn:nld:oin:{Beheer}:systeem:hub", (string?)gebeurtenis["source"]);
        var data = gebeurtenis["data"]!;
        Assert.Equal(
            (Gi, AndereGi, "rechtsopvolging", "2026-01-05"),
            ((string?)data["vanGi"], (string?)data["naarGi"], (string?)data["grondslag"], (string?)data["datum"]));
        Assert.Contains($"deelnemer.overdragen {Gi}", await hub.AuditAsync());
    }

    [Fact]
    public async Task Vallen_daarna_onder_de_nieuwe_GI_en_een_tweede_keer_doet_niets()
    {
        await using var hub = await Bedieningshub.StartAsync(MetOpvolgers());
        await hub.BeslisAsync("u1", d => Kind(d, 1, "0599"));
        await hub.DoeAsync(Pad, 202);
        await hub.KlokAsync(Bedieningshub.Nu);

        Assert.Equal("verwerkt", await KoppelAsync(hub, AndereGi, "j1", 1));
        Assert.Equal("geweigerd", await KoppelAsync(hub, Gi, "j2", 1));
        Assert.Equal(0, (int)(await hub.DoeAsync(Pad, 202))["totaal"]!);
        Assert.Equal(["uitspraak.gedaan u1", "maatregel.overgedragen"], await VanKinderenAsync(hub, AndereGi));
    }

    [Fact]
    public async Task Gaan_volgens_een_lijst_waar_de_beheerder_zegt()
    {
        await using var hub = await Bedieningshub.StartAsync(MetOpvolgers());
        for (var i = 0; i < 3; i++)
            await hub.BeslisAsync($"u{i}", d => Kind(d, i, "0599"));
        var dossiers = await DossiersAsync(hub);

        using var csv = new StringContent($"dossierId,gi\r\n{dossiers[0]},{DerdeGi}\r\n\"{dossiers[1]}\";{AndereGi}\r\n", Encoding.UTF8, "text/csv");
        using var antwoord = await hub.Hub.RoepAsync(HttpMethod.Post, Pad, Beheer, csv);
        Assert.Equal(2, (int)(await antwoord.JsonAsync())["totaal"]!);
        await hub.KlokAsync(Bedieningshub.Nu);
        await hub.DoeAsync(Pad, 202, $$"""{ "dossiers": [ { "dossierId": "{{dossiers[2]}}", "gi": "{{DerdeGi}}" } ] }""");
        await hub.KlokAsync(Bedieningshub.Nu);

        Assert.Equal(["uitspraak.gedaan u0", "maatregel.overgedragen", "uitspraak.gedaan u2", "maatregel.overgedragen"], await VanKinderenAsync(hub, DerdeGi));
        Assert.Equal(["uitspraak.gedaan u1", "maatregel.overgedragen"], await VanKinderenAsync(hub, AndereGi));
    }

    [Fact]
    public async Task Blijven_allemaal_als_een_regel_van_de_lijst_niet_klopt()
    {
        await using var hub = await Bedieningshub.StartAsync(MetOpvolgers().Voeg("00000001800000003003", "gi", d => d["geldigTot"] = "2025-12-31"));
        await hub.BeslisAsync("u0", d => Kind(d, 0, "0599"));
        await hub.BeslisAsync("u1", d => Kind(d, 1, "0599", AndereGi));
        var (eigen, vreemd) = ((await DossiersAsync(hub))[0], (await DossiersAsync(hub, AndereGi))[0]);

        using var csv = new StringContent(
            $"{eigen},{AndereGi}\n{eigen},{Gi}\n{vreemd},{Gemeente}\n\n{Guid.Empty},00000001800000003003\nonzin,x,y\nonzin,{AndereGi}\n",
            Encoding.UTF8, "text/csv");
        using var antwoord = await hub.Hub.RoepAsync(HttpMethod.Post, Pad, Beheer, csv);

        Assert.Equal(
            [
                "regel 6: moet twee velden hebben: dossierId en gi",
                "regel 2: dossierId: staat er meer dan eens", "regel 2: gi: is de GI zelf",
                "regel 3: dossierId: is geen dossier van deze GI", "regel 3: gi: is geen GI",
                "regel 5: dossierId: is geen dossier van deze GI", "regel 5: gi: doet op dit moment niet mee",
                "regel 7: dossierId: moet het kenmerk van een dossier zijn",
            ],
            (await antwoord.ProbleemAsync(400, "ongeldig")).Fouten());
        var json = await hub.WeigertAsync(Pad, 400, "ongeldig", """{ "dossiers": [ { "dossierId": "x" }, 3 ], "meer": 1 }""");
        Assert.Equal(["dossiers[0].gi: ontbreekt", "dossiers[1]: moet een JSON-object zijn", "meer: is hier onbekend"], json.Fouten());
        await hub.KlokAsync(Bedieningshub.Nu);
        Assert.Equal(["uitspraak.gedaan u1"], await VanKinderenAsync(hub, AndereGi));
    }

    /// <summary>Found by the fuzz with seed 7: half a surrogate pair, and a name that is no UTF-8.</summary>
    [Theory]
    [InlineData("""{ "dossiers": [ { "dossierId": "6f9619ff-8b86-4d01-b42d-00cf4fc964ff", "gi": "\ud800" } ] }""")]
    [InlineData("{ \"dossiers\": [], \"\u00ff\": 1 }")]
    public async Task Blijven_als_de_lijst_geen_tekst_is(string lijst)
    {
        await using var hub = await Bedieningshub.StartAsync(new Testregister());
        using var inhoud = new ByteArrayContent(Encoding.Latin1.GetBytes(lijst));
        inhoud.Headers.ContentType = new("application/json");

        using var antwoord = await hub.Hub.RoepAsync(HttpMethod.Post, Pad, Beheer, inhoud);

        await antwoord.ProbleemAsync(400, "ongeldig");
    }

    [Fact]
    public async Task Blijven_zonder_opvolger_en_alleen_een_GI_heeft_kinderen()
    {
        await using var hub = await Bedieningshub.StartAsync(new Testregister());

        await hub.WeigertAsync(Pad, 409, "conflict");
        await hub.WeigertAsync($"/v1/deelnemers/{Gemeente}/overdracht", 409, "conflict");
        await hub.WeigertAsync("/v1/deelnemers/00000001800000009999/overdracht", 404, "niet-gevonden");
    }

    /// <summary>Rijnmond to <see cref="AndereGi"/>, Amsterdam to <see cref="DerdeGi"/>, the rest to nobody.</summary>
    internal static Testregister MetOpvolgers() => new Testregister().Voeg(DerdeGi, "gi")
        .Voeg("00000001800000010363", "gemeente", d => d["gemeentecodes"] = new JsonArray("0363"))
        .Voeg("00000001800000010014", "gemeente", d => d["gemeentecodes"] = new JsonArray("0014"))
        .Zet(Gi, "opvolgers", new JsonArray(
            new JsonObject { ["oin"] = AndereGi, ["jeugdregios"] = new JsonArray("Rijnmond"), ["vanaf"] = "2026-01-01" },
            new JsonObject { ["oin"] = DerdeGi, ["jeugdregios"] = new JsonArray("Amsterdam-Amstelland"), ["vanaf"] = "2026-01-01" }));

    internal static void Kind(JsonObject data, int nummer, string gemeente, string gi = Gi)
    {
        data["gi"] = gi;
        data["zaaknummer"] = $"C/10/70000{nummer} / JE RK 25-{nummer}";
        data["jeugdigen"]![0]!["bsn"] = Bsns.Geef(nummer);
        data["jeugdigen"]![0]!["gemeente"] = gemeente;
        data["maatregelen"] = new JsonArray(new JsonObject { ["code"] = "11", ["ingang"] = "2025-10-13" });
    }

    private static async Task<string> KoppelAsync(Bedieningshub hub, string gi, string id, int nummer)
    {
        using var antwoord = await hub.Hub.LeverAanAsync(gi, JsonNode.Parse($$"""
            { "specversion": "1.0", "id": "{{id}}", "source": "urn:nld:oin:{{gi}}:systeem:proef", "type": "nl.jeugdbescherming.jeugdbeschermer.gekoppeld.v1",
              "time": "2026-01-05T09:00:00Z", "datacontenttype": "application/json",
              "data": { "zaaknummer": "C/10/70000{{nummer}} / JE RK 25-{{nummer}}", "jeugdige": { "bsn": "{{Bsns.Geef(nummer)}}" }, "datum": "2026-01-05",
                "vorm": "vast", "contactMetGezin": true, "aanleiding": "eerste" } }
            """)!);
        await hub.KlokAsync(Bedieningshub.Nu);
        return (string)(await hub.Hub.HaalAsync(antwoord.Headers.Location!.ToString(), gi))["status"]!;
    }

    /// <summary>The dossiers in which a GI got something, in order of arrival.</summary>
    private static async Task<List<string>> DossiersAsync(Bedieningshub hub, string gi = Gi) =>
        [.. (await FeedAsync(hub, gi)).Where(g => Naam(g) == "uitspraak.gedaan").Select(g => (string)g["subject"]!)];

    /// <summary>What a GI got about its children, child by child, each in its own order.</summary>
    private static async Task<List<string>> VanKinderenAsync(Bedieningshub hub, string gi) =>
        [.. (await FeedAsync(hub, gi)).Where(g => !Naam(g).StartsWith("norm.", StringComparison.Ordinal))
            .GroupBy(g => (string)g["subject"]!).OrderBy(kind => kind.Key, StringComparer.Ordinal)
            .SelectMany(kind => kind.OrderBy(g => (string)g["sequence"]!, StringComparer.Ordinal)).Select(Regel)];

    private static string Regel(JsonNode g) => Naam(g) is "uitspraak.gedaan" or "jeugdbeschermer.gekoppeld" ? $"{Naam(g)} {g["id"]}" : Naam(g);

    private static string Naam(JsonNode g) => ((string)g["type"]!)["nl.jeugdbescherming.".Length..^".v1".Length];

    private static async Task<List<JsonNode>> FeedAsync(Bedieningshub hub, string oin) =>
        [.. (await hub.Hub.HaalAsync("/v1/berichten?max=1000", oin))["berichten"]!.AsArray().Select(b => b!["gebeurtenis"]!)];
}
