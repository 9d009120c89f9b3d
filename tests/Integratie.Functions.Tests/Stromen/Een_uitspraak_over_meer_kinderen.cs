using System.Text.Json.Nodes;
using static Integratie.Functions.Tests.Opstelling.Testregister;
using static Integratie.Functions.Tests.Stromen.Stroom;

namespace Integratie.Functions.Tests.Stromen;

public sealed class Een_uitspraak_over_meer_kinderen
{
    private const string Zus = "999990019";

    [Fact]
    public async Task In_meer_zaken_wordt_per_kind_een_dossier_dat_onder_elk_zaaknummer_te_vinden_is()
    {
        await using var stroom = await StartAsync();

        await stroom.StuurAsync(Rechtbank, "uitspraak.gedaan", "u1", BroerEnZus(""", "andereZaaknummers": [ "C/10/707629 / JE RK 25-2022" ] """));

        Assert.Equal(["uitspraak.gedaan u1~1", "uitspraak.gedaan u1~2"], await UitsprakenAsync(stroom, Gi));
        Assert.Equal(["uitspraak.gedaan u1~1", "uitspraak.gedaan u1~2"], await stroom.RegelsAsync(Rvdk));
        Assert.Equal(["uitspraak.gedaan u1~1~gemeente"], await stroom.RegelsAsync(Gemeente));
        Assert.Equal(["uitspraak.gedaan u1~2~gemeente"], await stroom.RegelsAsync(AndereGemeente));
        var broer = await stroom.EnigeAsync(Gemeente, "uitspraak.gedaan");
        Assert.Equal(["999990342"], broer["data"]!["jeugdigen"]!.AsArray().Select(k => (string?)k!["bsn"]));
        Assert.Equal(["72", "11"], broer["data"]!["maatregelen"]!.AsArray().Select(m => (string?)m!["code"]));
        var zus = await stroom.EnigeAsync(AndereGemeente, "uitspraak.gedaan");
        Assert.Equal(["11"], zus["data"]!["maatregelen"]!.AsArray().Select(m => (string?)m!["code"]));
        foreach (var zaaknummer in new[] { "C/10/707628 / JE RK 25-2021", "C/10/707629/JERK 25-2022" })
        {
            using var gevonden = await stroom.RoepAsync(HttpMethod.Post, "/v1/dossiers/_zoek", Gi, $$"""{ "zaaknummer": "{{zaaknummer}}" }""");
            var ids = JsonNode.Parse(await gevonden.Content.ReadAsStringAsync())!["dossierIds"]!.AsArray().Select(d => (string?)d);
            Assert.Equal(new[] { (string?)broer["subject"], (string?)zus["subject"] }.Order(), ids.Order());
        }
    }

    [Fact]
    public async Task Die_na_correctie_nog_over_een_kind_gaat_wordt_bij_het_andere_ingetrokken()
    {
        await using var stroom = await StartAsync();
        await stroom.StuurAsync(Rechtbank, "uitspraak.gedaan", "u1", BroerEnZus());
        var zus = (string?)(await stroom.EnigeAsync(AndereGemeente, "uitspraak.gedaan"))["subject"];

        await stroom.StuurAsync(Rechtbank, "uitspraak.gecorrigeerd", "u2", Uitspraak(extra: """, "corrigeert": "u1" """));

        Assert.Equal(["uitspraak.gedaan u1~2~gemeente", "uitspraak.ingetrokken"], await stroom.RegelsAsync(AndereGemeente));
        Assert.Equal(["uitspraak.gedaan u1~1~gemeente", "uitspraak.gecorrigeerd u2~gemeente"], await stroom.RegelsAsync(Gemeente));
        foreach (var oin in new[] { Gi, Rvdk, AndereGemeente })
        {
            var ingetrokken = await stroom.EnigeAsync(oin, "uitspraak.ingetrokken");
            Assert.Equal("""{"ingetrokken":"u1~2"}""", ingetrokken["data"]!.ToJsonString());
            Assert.Equal(zus, (string?)ingetrokken["subject"]);
        }

        var bericht = await stroom.StuurAsync(Gi, "jeugdbeschermer.losgekoppeld", "l1", $$"""
            { "zaaknummer": "C/10/707628 / JE RK 25-2021", "jeugdige": { "bsn": "{{Zus}}" }, "datum": "2026-01-05", "reden": "ziekte" }
            """);
        Assert.Equal("ontvangen", (string?)(await stroom.HaalAsync(bericht, Gi))["status"]);
    }

    /// <summary>Brother and sister in two gemeenten, under supervision; only he is placed out of home.</summary>
    private static string BroerEnZus(string extra = "") => Uitspraak(extra: extra)
        .Replace("\"gemeente\": \"0599\" }", $$""" "gemeente": "0599" }, { "bsn": "{{Zus}}", "gemeente": "0363" }""", StringComparison.Ordinal)
        .Replace(
            "\"maatregelen\": [",
            """ "maatregelen": [ { "code": "72", "ingang": "2026-01-05", "einde": "2026-04-04", "voor": [ "999990342" ] },""",
            StringComparison.Ordinal);

    private static async Task<IEnumerable<string>> UitsprakenAsync(Stroom stroom, string oin) =>
        (await stroom.RegelsAsync(oin)).Where(r => r.StartsWith("uitspraak", StringComparison.Ordinal));
}
