using System.Net;
using System.Text.Json.Nodes;
using Integratie.Functions.Tabellen;
using Integratie.Functions.Tests.Opstelling;
using Integratie.Lokaal.Tables;
using Microsoft.Extensions.DependencyInjection;
using static Integratie.Functions.Tests.Opstelling.Testregister;
using static Integratie.Functions.Tests.Stromen.Bewaartijd;
using static Integratie.Functions.Tests.Stromen.Stroom;

namespace Integratie.Functions.Tests.Stromen;

/// <summary>The measure of <see cref="Uitspraak"/> ends on 4 January 2027; here a closed dossier is kept for a year.</summary>
public sealed class Een_dossier_dat_lang_genoeg_bewaard_is
{
    [Fact]
    public async Task Wordt_verwijderd_en_laat_alleen_grafstenen_na()
    {
        await using var stroom = await MetAllesOpgehaaldAsync();
        var dossier = (string)(await stroom.EnigeAsync(Gi, "uitspraak.gedaan"))["subject"]!;
        var partitie = Guid.Parse(dossier).ToString("N");

        await stroom.KlokAsync("2028-01-04T10:00:00+01:00");
        Assert.True((await RijenAsync(stroom, partitie)).Count > 1);
        await LaatVerlopenAsync(stroom);

        Assert.Equal(["kop"], await RijenAsync(stroom, partitie));
        using (var tijdlijn = await stroom.RoepAsync(HttpMethod.Get, $"/v1/dossiers/{dossier}/tijdlijn", Beheer, ""))
            Assert.Equal(HttpStatusCode.NotFound, tijdlijn.StatusCode);
        using (var gezocht = await stroom.RoepAsync(HttpMethod.Post, "/v1/dossiers/_zoek", Beheer, """{ "zaaknummer": "C/10/707628 / JE RK 25-2021" }"""))
            Assert.Empty(JsonNode.Parse(await gezocht.Content.ReadAsStringAsync())!["dossierIds"]!.AsArray());
        Assert.Empty(await stroom.RegelsAsync(Gi));
        var audit = (await stroom.HaalAsync("/v1/audit", Beheer))["regels"]!.AsArray();
        var regel = Assert.Single(audit, r => (string?)r!["handeling"] == "dossier.verwijderen")!;
        Assert.Equal(dossier, (string?)regel["onderwerp"]);
        Assert.Matches("^gesloten op 2027-01-[0-9]{2}, bewaartermijn P1Y$", (string)regel["bijzonderheden"]!);
    }

    [Fact]
    public async Task Komt_niet_terug_door_dezelfde_gebeurtenis_en_een_nieuwe_begint_opnieuw()
    {
        await using var stroom = await MetAllesOpgehaaldAsync();
        var oud = (string)(await stroom.EnigeAsync(Gi, "uitspraak.gedaan"))["subject"]!;
        await LaatVerlopenAsync(stroom);

        var nogEens = await stroom.StuurAsync(Rechtbank, "uitspraak.gedaan", "u1", Uitspraak());
        Assert.Equal("verwerkt", (string?)(await stroom.HaalAsync(nogEens, Rechtbank))["status"]);
        Assert.Empty(await stroom.RegelsAsync(Gi));

        await stroom.StuurAsync(Rechtbank, "uitspraak.gedaan", "u2", Uitspraak());
        Assert.NotEqual(oud, (string)(await stroom.EnigeAsync(Gi, "uitspraak.gedaan"))["subject"]!);
    }

    [Fact]
    public async Task Blijft_zolang_er_nog_iets_niet_bezorgd_is()
    {
        await using var stroom = await StartAsync(args: ["--Hub:Bewaartermijn", "P1Y"]);
        await stroom.StuurAsync(Rechtbank, "uitspraak.gedaan", "u1", Uitspraak());

        await LaatVerlopenAsync(stroom);

        Assert.Contains("uitspraak.gedaan u1", await stroom.RegelsAsync(Gi));
    }

    [Theory]
    [InlineData("20 jaar")]
    [InlineData("PT5H")]
    [InlineData("P0D")]
    [InlineData("P-1Y")]
    public async Task Een_termijn_die_geen_periode_is_houdt_de_start_tegen(string termijn)
    {
        var fout = await Assert.ThrowsAsync<Instellingen.InstellingException>(() => Testhub.StartAsync(new Testregister(), "--Hub:Bewaartermijn", termijn));

        Assert.Contains("Hub:Bewaartermijn", fout.Message, StringComparison.Ordinal);
    }

    private static async Task<List<string>> RijenAsync(Stroom stroom, string partitie)
    {
        var rijen = new List<string>();
        await foreach (var rij in stroom.Services.GetRequiredService<Tabellenset>().Dossiers.QueryAsync<TableEntity>($"PartitionKey eq '{partitie}'"))
            rijen.Add(rij.RowKey);
        return rijen;
    }
}
