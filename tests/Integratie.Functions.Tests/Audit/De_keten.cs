using System.Text.Json.Nodes;
using Azure;
using Integratie.Functions.Audit;
using Integratie.Functions.Beveiliging;
using Integratie.Functions.Tests.Commandos;
using Integratie.Functions.Tests.Http;
using Integratie.Functions.Tests.Opstelling;
using Integratie.Kern.Deelnemers;
using Integratie.Lokaal.Tables;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;

namespace Integratie.Functions.Tests.Audit;

public sealed class De_keten : IDisposable
{
    private const string Wie = "00000001800000099000";

    private readonly Proefmap map = new();

    public void Dispose() => map.Dispose();

    [Fact]
    public async Task Blijft_heel_als_processen_door_elkaar_schrijven()
    {
        await using var hub = await Proefhub.StartAsync(map);
        var eerste = hub.Services.GetRequiredService<Auditstore>();
        var tweede = Maak(hub.Services);

        await Task.WhenAll(Enumerable.Range(1, 40).Select(i => (i % 2 == 0 ? eerste : tweede).NoteerAsync(Wie, "proef.doen", $"onderwerp-{i}")));

        var uitslag = await ControleAsync(hub);
        Assert.Equal(40, (int)uitslag["regels"]!);
        Assert.Null(uitslag["fout"]);
    }

    [Fact]
    public async Task Blijft_heel_als_de_klok_terug_gaat()
    {
        await using var hub = await Proefhub.StartAsync(map);
        await hub.Services.GetRequiredService<Auditstore>().NoteerAsync(Wie, "proef.doen", "nu");
        await Maak(hub.Services, new VroegereKlok()).NoteerAsync(Wie, "proef.doen", "gisteren");

        Assert.Equal(2, (int)(await ControleAsync(hub))["regels"]!);
        using var lijst = await hub.HaalAsync("/v1/audit", Rol.Beheer);
        Assert.Equal(["nu", "gisteren"], (await lijst.JsonAsync())["regels"]!.AsArray().Select(r => (string)r!["onderwerp"]!));
    }

    public static TheoryData<string, string> Vervalsingen() => new()
    {
        { "wijzig", "regel 2 is gewijzigd" },
        { "haal weg", "op de plaats van regel 2 staat 3" },
        { "haal de laatste weg", "na regel 2 ontbreken er tot en met 3" },
        { "voeg tussen", "een regel op de plaats van 3 heeft geen schakel" },
        { "voeg achteraan toe", "regel 4 is gewijzigd" },
        { "verplaats in de tijd", "regel 1 staat niet op zijn plaats in de tijd" },
        { "schuif het einde vooruit", "regel 4 staat niet op zijn plaats in de tijd" },
        { "zet alleen het einde terug", "het einde staat bij regel 2, en er zijn er meer" },
    };

    [Theory]
    [MemberData(nameof(Vervalsingen))]
    public async Task Laat_zien_wat_er_met_de_regels_gedaan_is(string hoe, string fout)
    {
        await using var hub = await Proefhub.StartAsync(map);
        var audit = hub.Services.GetRequiredService<Auditstore>();
        for (var i = 1; i <= 3; i++)
            await audit.NoteerAsync(Wie, "proef.doen", $"onderwerp-{i}");

        await VervalsAsync(hub.Services.GetRequiredService<TableServiceClient>().GetTableClient("Audit"), hoe);
        if (hoe == "schuif het einde vooruit")
            await audit.NoteerAsync(Wie, "proef.doen", "onderwerp-4");

        Assert.Equal(fout, (string?)(await ControleAsync(hub))["fout"]);
    }

    [Fact]
    public async Task Laat_met_een_anker_zien_dat_het_einde_is_teruggezet()
    {
        await using var hub = await Proefhub.StartAsync(map);
        var audit = hub.Services.GetRequiredService<Auditstore>();
        await audit.NoteerAsync(Wie, "proef.doen", "eerst");
        var anker = (string)(await ControleAsync(hub))["schakel"]!;

        Assert.Null((await ControleAsync(hub, $"?anker={anker}"))["fout"]);
        Assert.Equal("het anker staat niet in de keten", (string?)(await ControleAsync(hub, "?anker=elders"))["fout"]);
    }

    [Fact]
    public async Task Is_met_een_opdracht_na_te_lopen()
    {
        await using var ruimte = await Proefruimte.MetBeslissingenAsync(0);
        using (var antwoord = await ruimte.Hub.RoepAsync(
            HttpMethod.Post, $"/v1/deelnemers/{Testregister.Gi}/sleutels", Testregister.Beheer, new StringContent("{}", null, "application/json")))
            Assert.True(antwoord.IsSuccessStatusCode);

        var heel = await Commando.VoerUitAsync("audit-controle", "--Hub:Data", ruimte.Data);
        await ruimte.Hub.StopAsync();
        ruimte.Verander("DELETE FROM rij WHERE tabel = (SELECT nummer FROM tabel WHERE naam = 'Audit') AND rk LIKE '0%'");
        var gebroken = await Commando.VoerUitAsync("audit-controle", "--Hub:Data", ruimte.Data);

        Assert.Equal((0, "De keten is heel."), (heel.Code, heel.Regels[^1]));
        Assert.StartsWith("1 regel in orde; laatste schakel ", heel.Regels[^2], StringComparison.Ordinal);
        Assert.Equal((1, "De keten is gebroken: na regel 0 ontbreken er tot en met 1."), (gebroken.Code, gebroken.Regels[^1]));
    }

    [Fact]
    public async Task Is_niet_gebroken_voor_wie_met_de_sleutels_van_een_andere_hub_kijkt()
    {
        await using var ruimte = await Proefruimte.MetBeslissingenAsync(0);
        using (var antwoord = await ruimte.Hub.RoepAsync(
            HttpMethod.Post, $"/v1/deelnemers/{Testregister.Gi}/sleutels", Testregister.Beheer, new StringContent("{}", null, "application/json")))
            Assert.True(antwoord.IsSuccessStatusCode);
        var andere = Directory.CreateDirectory(ruimte.Pad("andere")).FullName;
        foreach (var sleutel in Directory.GetFiles(Path.Combine(ruimte.Data, "sleutels")))
            File.Copy(sleutel, Path.Combine(andere, Path.GetFileName(sleutel)));
        await File.WriteAllTextAsync(Path.Combine(andere, "hmac.key"), Convert.ToBase64String(Enumerable.Repeat((byte)7, 32).ToArray()));

        var uitkomst = await Commando.VoerUitAsync("audit-controle", "--Hub:Data", ruimte.Data, "--Hub:Sleutels", andere);

        Assert.Equal(
            (2, "Hub:Sleutels: de sleutel van de pseudoniemen is een andere dan die van deze gegevens.\n"), (uitkomst.Code, uitkomst.Fout));
        Assert.DoesNotContain("De keten is", uitkomst.Uit, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("elders")]
    [InlineData("0f343b0931126a20f133d67c2b018a3b0f343b0931126a20f133d67c2b018a3")]
    public async Task Is_niet_gebroken_als_het_anker_van_de_opdracht_geen_schakel_kan_zijn(string anker)
    {
        var uitkomst = await Commando.VoerUitAsync("audit-controle", "--anker", anker);

        Assert.Equal((2, "", $"--anker: '{anker}' is geen schakel; dat zijn 64 tekens 0-9 en a-f.\n"), (uitkomst.Code, uitkomst.Uit, uitkomst.Fout));
    }

    private static async Task VervalsAsync(TableClient tabel, string hoe)
    {
        var regels = new List<TableEntity>();
        await foreach (var rij in tabel.QueryAsync<TableEntity>("RowKey lt 'k'"))
            regels.Add(rij);
        switch (hoe)
        {
            case "wijzig":
                regels[1]["Onderwerp"] = "iets anders";
                await tabel.UpdateEntityAsync(regels[1], ETag.All, TableUpdateMode.Replace);
                break;
            case "haal weg":
                await tabel.DeleteEntityAsync(regels[1].PartitionKey, regels[1].RowKey, ETag.All);
                break;
            case "haal de laatste weg":
                await tabel.DeleteEntityAsync(regels[2].PartitionKey, regels[2].RowKey, ETag.All);
                break;
            case "voeg tussen":
                await tabel.AddEntityAsync(new TableEntity(regels[1].PartitionKey, regels[1].RowKey + "a") { ["Wie"] = Wie });
                break;
            case "voeg achteraan toe":
                await tabel.AddEntityAsync(new TableEntity(regels[2])
                {
                    RowKey = "9999999999999999999-000000000004",
                    ["Nummer"] = 4L,
                    ["Vorige"] = regels[2]["Schakel"],
                });
                break;
            case "verplaats in de tijd":
                await tabel.AddEntityAsync(new TableEntity(regels[0]) { RowKey = "0000000000000000001-000000000001" });
                await tabel.DeleteEntityAsync(regels[0].PartitionKey, regels[0].RowKey, ETag.All);
                break;
            case "schuif het einde vooruit":
                await tabel.UpdateEntityAsync(
                    new TableEntity(regels[2].PartitionKey, "kop")
                    {
                        ["Nummer"] = 3L,
                        ["Schakel"] = regels[2]["Schakel"],
                        ["Ticks"] = 3_000_000_000_000_000_000L,
                    },
                    ETag.All, TableUpdateMode.Replace);
                break;
            case "zet alleen het einde terug":
                await tabel.UpdateEntityAsync(
                    new TableEntity(regels[1].PartitionKey, "kop")
                    {
                        ["Nummer"] = 2L,
                        ["Schakel"] = regels[1]["Schakel"],
                        ["Ticks"] = 0L,
                    },
                    ETag.All, TableUpdateMode.Replace);
                break;
        }
    }

    private static Auditstore Maak(IServiceProvider services, TimeProvider? klok = null) => new(
        services.GetRequiredService<TableServiceClient>(), services.GetRequiredService<Pseudoniem>(), klok ?? services.GetRequiredService<TimeProvider>(),
        NullLogger<Auditstore>.Instance);

    private static async Task<JsonNode> ControleAsync(Proefhub hub, string query = "")
    {
        using var antwoord = await hub.HaalAsync($"/v1/audit/controle{query}", Rol.Beheer);
        return await antwoord.JsonAsync();
    }

    private sealed class VroegereKlok : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => System.GetUtcNow().AddDays(-1);
    }
}
