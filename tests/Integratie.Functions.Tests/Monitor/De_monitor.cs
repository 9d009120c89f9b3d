using System.Net;
using System.Text;
using System.Text.Json.Nodes;
using Integratie.Functions.Monitor;
using Integratie.Functions.Tabellen;
using Integratie.Functions.Tests.Opstelling;
using Integratie.Lokaal.Tables;
using Microsoft.Extensions.DependencyInjection;

namespace Integratie.Functions.Tests.Monitor;

public sealed class De_monitor(Monitorhub monitor) : IClassFixture<Monitorhub>
{
    [Theory]
    [InlineData("2026-01-04", "0 = 0 + 0, 0 loopt, 0 nadert, %")]
    [InlineData("2026-01-06", "3 = 0 + 0, 3 loopt, 0 nadert, %")]
    [InlineData("2026-01-07", "3 = 1 + 0, 2 loopt, 0 nadert, 100.0% groen 2")]
    [InlineData("2026-01-09", "3 = 1 + 0, 0 loopt, 2 nadert, 100.0% groen 2")]
    [InlineData("2026-01-13", "3 = 1 + 2, 0 loopt, 0 nadert, 33.3% rood 2")]
    [InlineData("2026-01-19", "3 = 1 + 2, 0 loopt, 0 nadert, 33.3% rood 2")]
    [InlineData("2026-01-20", "3 = 2 + 1, 0 loopt, 0 nadert, 66.7% rood 4.5")]
    public async Task Geeft_op_elke_peildatum_wat_toen_bekend_was(string peildatum, string verwacht)
    {
        var rij = Assert.Single((await monitor.RapportAsync($"peildatum={peildatum}&per=land"))["rijen"]!.AsArray())!;

        var norm = Norm(rij);
        var cijfers = norm["percentageGehaald"] is { } percentage
            ? $"{(decimal)percentage:0.0}% {norm["stoplicht"]} {norm["mediaanDagen"]}"
            : "%";
        Assert.Equal(
            verwacht,
            $"{norm["gestart"]} = {norm["gehaald"]} + {norm["overschreden"]}, {norm["loopt"]} loopt, {norm["nadert"]} nadert, {cijfers}");
    }

    [Fact]
    public async Task Zegt_waarover_het_gaat_en_telt_wie_wacht()
    {
        var rapport = await monitor.RapportAsync("");

        Assert.Equal(["peildatum", "van", "tot", "per", "rijen", "definities"], rapport.AsObject().Select(lid => lid.Key));
        Assert.Equal("2026-01-20", (string?)rapport["peildatum"]);
        Assert.Equal("land", (string?)rapport["per"]);
        var rij = rapport["rijen"]![0]!;
        Assert.Equal("""{"nieuw":1,"bestaand":0}""", rij["zonderVasteJeugdbeschermer"]!.ToJsonString());
        Assert.Equal("""{"ja":2,"nee":0,"onbekend":1}""", rij["vast"]!.ToJsonString());
        Assert.Equal((3, 3), ((int)rij["zonderKoers"]!, (int)rij["zonderPassendeHulp"]!));
        Assert.Equal("""{"p50":0,"p90":0,"max":0,"eenheid":"s"}""", rij["doorlooptijden"]!["uitspraak-kennisgeving"]!.ToJsonString());
    }

    [Theory]
    [InlineData("2026-01-06")]
    [InlineData("2026-01-07")]
    [InlineData("2026-01-19")]
    [InlineData("2026-01-20")]
    public async Task Telt_uit_bewaarde_totalen_hetzelfde_als_uit_de_dossiers(string peildatum)
    {
        foreach (var per in new[] { "land", "beschermingsregio", "jeugdregio", "gi", "gemeente" })
        {
            // A period is counted from the dossiers; this one holds every traject.
            var geteld = await monitor.RapportAsync($"peildatum={peildatum}&per={per}&van=2000-01-01");
            foreach (var _ in new[] { "made", "kept" })
            {
                var bewaard = await monitor.RapportAsync($"peildatum={peildatum}&per={per}");
                Assert.Equal(geteld["rijen"]!.ToJsonString(), bewaard["rijen"]!.ToJsonString());
            }
        }
    }

    [Theory]
    [InlineData("peildatum=2026-01-19&per=gemeente", "0599:3")]
    [InlineData("peildatum=2026-01-20&per=gemeente", "0363:1 0599:2")]
    [InlineData("peildatum=2026-01-20&per=jeugdregio&regio=Rijnmond", "Rijnmond:2")]
    [InlineData("peildatum=2026-01-20&per=gi", "00000001800000003000:3")]
    [InlineData("per=land&van=2026-01-06", "NL:0")]
    [InlineData("per=land&tot=2026-01-05", "NL:3")]
    public async Task Verdeelt_over_rijen_en_periode_en_een_verhuizing_telt_vanaf_de_dag_waarop_zij_bekend_werd(string vraag, string rijen) =>
        Assert.Equal(rijen, Rijen(await monitor.RapportAsync(vraag)));

    [Fact]
    public async Task Verbergt_kleine_aantallen_voor_toezicht()
    {
        var norm = Norm((await monitor.RapportAsync("per=land", Testregister.Toezicht))["rijen"]![0]!);

        Assert.Equal(
            ("<5", "<5", "<5", "0"),
            ((string?)norm["gestart"], (string?)norm["gehaald"], (string?)norm["overschreden"], norm["loopt"]!.ToJsonString()));
        Assert.Null(norm["percentageGehaald"]);
        Assert.Null(norm["stoplicht"]);
    }

    [Theory]
    [InlineData(Testregister.Gi, "", "00000001800000003000:3")]
    [InlineData(Testregister.Gi, "per=gi", "00000001800000003000:3")]
    [InlineData(Testregister.AndereGi, "", "00000001800000003001:0")]
    [InlineData(Testregister.Gemeente, "peildatum=2026-01-20", "0599:2")]
    [InlineData(Monitorhub.Regiotoezicht, "per=jeugdregio", "")]
    [InlineData(Monitorhub.Regiotoezicht, "per=land", "NL:0")]
    public async Task Geeft_ieder_alleen_wat_van_hem_is(string oin, string vraag, string rijen) =>
        Assert.Equal(rijen, Rijen(await monitor.RapportAsync(vraag, oin)));

    [Theory]
    [InlineData(Testregister.Rechtbank, "")]
    [InlineData(Testregister.Gi, "per=land")]
    [InlineData(Testregister.Gemeente, "per=gi")]
    [InlineData(Monitorhub.Regiotoezicht, "per=jeugdregio&regio=Rijnmond")]
    public async Task Weigert_wat_niet_van_de_vrager_is(string oin, string vraag)
    {
        using var antwoord = await monitor.Hub.RoepAsync(HttpMethod.Get, $"/v1/monitor?{vraag}", oin);

        Assert.Equal(HttpStatusCode.Forbidden, antwoord.StatusCode);
    }

    [Theory]
    [InlineData("peildatum=2026-01-21", "peildatum: ligt in de toekomst")]
    [InlineData("peildatum=2026-02-30", "peildatum: moet een bestaande datum zijn (jjjj-mm-dd)")]
    [InlineData("van=2026-01-09&tot=2026-01-08", "tot: ligt voor van")]
    [InlineData("per=provincie", "per: moet een van deze zijn: land, beschermingsregio, jeugdregio, gi, gemeente")]
    [InlineData("per=jeugdregio&regio=Atlantis", "regio: is geen bestaande jeugdregio")]
    [InlineData("per=land&regio=Rijnmond", "regio: kan alleen met per=jeugdregio of per=gemeente")]
    [InlineData("peildatum=2027-01-01&per=x", "peildatum: ligt in de toekomst, per: moet een van deze zijn: land, beschermingsregio, jeugdregio, gi, gemeente")]
    public async Task Noemt_alle_fouten_van_een_vraag(string vraag, string fouten)
    {
        using var antwoord = await monitor.Hub.RoepAsync(HttpMethod.Get, $"/v1/monitor?{vraag}", Testregister.Beheer);

        Assert.Equal(HttpStatusCode.BadRequest, antwoord.StatusCode);
        var probleem = JsonNode.Parse(await antwoord.Content.ReadAsStringAsync())!;
        Assert.Equal("urn:jeugdbescherming:probleem:ongeldig", (string?)probleem["type"]);
        Assert.Equal(fouten, string.Join(", ", probleem["fouten"]!.AsArray().Select(fout => $"{fout!["pad"]}: {fout["melding"]}")));
    }

    [Fact]
    public async Task Geeft_dezelfde_cijfers_als_CSV()
    {
        using var antwoord = await CsvAsync("/v1/monitor?peildatum=2026-01-13&per=land");

        Assert.Equal("text/csv; charset=utf-8", antwoord.Content.Headers.ContentType?.ToString());
        var lijnen = (await antwoord.Content.ReadAsStringAsync()).Split("\r\n", StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal(2, lijnen.Length);
        var cijfers = lijnen[0].Split(',').Zip(lijnen[1].Split(',')).ToDictionary(paar => paar.First, paar => paar.Second);
        Assert.Equal(("2026-01-13", "land", "NL", "Nederland"), (cijfers["peildatum"], cijfers["per"], cijfers["code"], cijfers["naam"]));
        Assert.Equal(
            ("3", "1", "2", "33.3"),
            (cijfers["jeugdbeschermer.kennisgeving.gestart"], cijfers["jeugdbeschermer.kennisgeving.gehaald"],
            cijfers["jeugdbeschermer.kennisgeving.overschreden"], cijfers["jeugdbeschermer.kennisgeving.percentageGehaald"]));
        Assert.Equal(("2", "0", ""), (cijfers["zonderVasteJeugdbeschermer.nieuw"], cijfers["verklaringen.instroomstop"], cijfers["van"]));
    }

    [Theory]
    [InlineData("TEXT/CSV", "text/csv")]
    [InlineData("text/*", "text/csv")]
    [InlineData("text/csv;q=0", "application/json")]
    [InlineData("application/json;q=0.5, text/csv;q=0.4", "application/json")]
    [InlineData("*/*", "application/json")]
    public async Task Geeft_CSV_aan_wie_daar_volgens_HTTP_om_vraagt(string accept, string soort)
    {
        using var antwoord = await CsvAsync("/v1/monitor?peildatum=2026-01-13&per=land", accept);

        Assert.Equal(soort, antwoord.Content.Headers.ContentType?.MediaType);
    }

    [Fact]
    public async Task Geeft_een_naam_in_CSV_niet_als_formule()
    {
        var naam = (string)(await monitor.Hub.HaalAsync($"/v1/deelnemers/{Testregister.Gi}", Testregister.Beheer))["naam"]!;
        await NoemAsync("=1+1");
        try
        {
            using var antwoord = await CsvAsync("/v1/monitor?peildatum=2026-01-13&per=gi");

            Assert.Matches($@",{Testregister.Gi},""?'=1\+1""?,", await antwoord.Content.ReadAsStringAsync());
        }
        finally
        {
            await NoemAsync(naam);
        }
    }

    [Fact]
    public async Task Bewaart_geen_kind_of_zaaknummer_en_een_wekker_die_nog_eens_komt_verandert_niets()
    {
        var voor = await TabelAsync();
        Assert.All(Enumerable.Range(1, 3), kind =>
        {
            Assert.DoesNotContain(Bsns.Geef(kind), voor);
            Assert.DoesNotContain(Monitorhub.Zaaknummer(kind), voor);
        });

        var schrijver = monitor.Hub.Services.GetRequiredService<Monitorschrijver>();
        foreach (var bericht in await monitor.Hub.WachtOpBerichtenAsync(Testregister.Gi, 3))
            await schrijver.SchrijfAsync(Guid.Parse((string)bericht["gebeurtenis"]!["subject"]!), CancellationToken.None);

        Assert.Equal(voor, await TabelAsync());
    }

    private async Task<string> TabelAsync()
    {
        var tekst = new StringBuilder();
        await foreach (var rij in monitor.Hub.Services.GetRequiredService<Tabellenset>().Monitor.QueryAsync<TableEntity>())
            tekst.Append(rij.PartitionKey).Append(' ').Append(rij.RowKey).Append(' ').Append(rij.GetString("Vanaf")).Append(' ')
                .Append(Encoding.UTF8.GetString(rij.LeesBrokken())).AppendLine();
        return tekst.ToString();
    }

    private async Task NoemAsync(string naam)
    {
        using var inhoud = new StringContent(new JsonObject { ["naam"] = naam }.ToJsonString(), null, "application/merge-patch+json");
        using var antwoord = await monitor.Hub.RoepAsync(HttpMethod.Patch, $"/v1/deelnemers/{Testregister.Gi}", Testregister.Beheer, inhoud);
        Assert.True(antwoord.IsSuccessStatusCode);
    }

    private async Task<HttpResponseMessage> CsvAsync(string pad, string accept = "text/csv")
    {
        using var client = new HttpClient(new SocketsHttpHandler());
        using var verzoek = new HttpRequestMessage(HttpMethod.Get, new Uri(monitor.Hub.Adres, pad));
        verzoek.Headers.Authorization = new("Bearer", Testregister.Sleutel(Testregister.Beheer));
        verzoek.Headers.Accept.ParseAdd(accept);
        return await client.SendAsync(verzoek);
    }

    private static JsonNode Norm(JsonNode rij) => rij["normen"]!.AsArray()
        .Single(norm => (string?)norm!["norm"] == "jeugdbeschermer" && (string?)norm["klok"] == "kennisgeving")!;

    private static string Rijen(JsonNode rapport) =>
        string.Join(' ', rapport["rijen"]!.AsArray().OrderBy(rij => (string?)rij!["code"]).Select(rij => $"{rij!["code"]}:{Norm(rij)["gestart"]}"));
}
