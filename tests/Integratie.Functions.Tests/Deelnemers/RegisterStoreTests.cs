using Integratie.Functions.Beveiliging;
using Integratie.Functions.Deelnemers;
using Integratie.Functions.Http;
using Integratie.Functions.Instellingen;
using Integratie.Functions.Tests.Http;
using Integratie.Kern.Deelnemers;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using NodaTime;

namespace Integratie.Functions.Tests.Deelnemers;

public sealed class RegisterStoreTests : IDisposable
{
    private const string Gi = "00000001800000004000";
    private const string Geheim = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw";
    private readonly Proefmap map = new();

    public void Dispose() => map.Dispose();

    [Fact]
    public async Task The_file_fills_the_register_at_the_first_start_only()
    {
        await using (var hub = await Proefhub.StartAsync(map))
        {
            Assert.Equal(8, hub.Services.GetRequiredService<RegisterStore>().Huidig.Alle.Count);
            await hub.Services.GetRequiredService<RegisterStore>().WijzigAsync(Gi, null, d => Task.FromResult(d with { Naam = "Andere naam" }));
        }

        await using var opnieuw = await Proefhub.StartAsync(map, "--Hub:Deelnemers", "bestaat-niet.json");
        Assert.Equal("Andere naam", opnieuw.Services.GetRequiredService<RegisterStore>().Huidig.Vind(Gi)?.Naam);
    }

    [Fact]
    public async Task More_deelnemers_than_fit_in_one_transaction_are_loaded()
    {
        var gemeenten = Enumerable.Range(1, 250).Select(i =>
            $$"""{ "oin": "{{i:D20}}", "naam": "Gemeente {{i}}", "rol": "gemeente", "gemeentecodes": ["{{i:D4}}"], "sleutels": [] }""");
        var bestand = map.Schrijf("veel.json", $$"""{ "deelnemers": [ {{string.Join(",", gemeenten)}} ] }""");

        await using var hub = await Proefhub.StartAsync(map, "--Hub:Deelnemers", bestand);

        Assert.Equal(250, hub.Services.GetRequiredService<RegisterStore>().Huidig.Alle.Count);
    }

    [Fact]
    public async Task Every_member_comes_back_as_it_was_written()
    {
        var bestand = map.Schrijf("een.json", $$"""
            { "deelnemers": [ { "oin": "{{Gi}}", "naam": "GI", "rol": "gi", "geldigVan": "2020-01-01", "geldigTot": "2029-12-31", "instroomstop": true,
              "opvolgers": [ { "oin": "00000001800000004001", "jeugdregios": ["Rijnmond"], "vanaf": "2030-01-01" } ],
              "certificaat": { "soort": "voorlopig", "van": "2020-01-01", "tot": null }, "sleutels": ["{{Proefhub.Hash("x")}}"],
              "bezorging": { "wijze": "webhook", "url": "http://127.0.0.1:9001/hook", "geheimen": ["{{Geheim}}"] } } ] }
            """);
        await using var hub = await Proefhub.StartAsync(map, "--Hub:Deelnemers", bestand);

        var gi = hub.Services.GetRequiredService<RegisterStore>().Huidig.Vind(Gi)!;

        var (verwacht, _) = RegisterLezer.Lees(await File.ReadAllBytesAsync(bestand));
        Assert.Equivalent(verwacht.Single(), gi, strict: true);
        Assert.Equal(Geheim, Assert.Single(gi.Bezorging.Geheimen).Waarde);
    }

    [Fact]
    public async Task More_is_kept_of_a_deelnemer_than_one_property_of_a_row_takes()
    {
        var stops = Enumerable.Range(0, 1_000)
            .Select(i => new GemeldeStop(new LocalDate(2026, 1, 1).PlusDays(i), null, [$"Een jeugdregio met een lange naam {i}"]))
            .ToList();
        await using (var hub = await Proefhub.StartAsync(map))
            await hub.Services.GetRequiredService<RegisterStore>().WijzigAsync(Gi, null, d => Task.FromResult(d with { GemeldeStops = stops }));

        await using var opnieuw = await Proefhub.StartAsync(map);

        Assert.Equivalent(stops, opnieuw.Services.GetRequiredService<RegisterStore>().Huidig.Vind(Gi)!.GemeldeStops, strict: true);
    }

    [Fact]
    public async Task A_secret_is_nowhere_readable_in_the_data_folder()
    {
        var bestand = map.Schrijf("een.json", $$"""
            { "deelnemers": [ { "oin": "{{Gi}}", "naam": "Leesbare naam", "rol": "gi", "sleutels": [],
              "bezorging": { "wijze": "webhook", "url": "http://127.0.0.1:9001/hook", "geheimen": ["{{Geheim}}"] } } ] }
            """);
        await using (await Proefhub.StartAsync(map, "--Hub:Deelnemers", bestand))
        {
        }

        File.Delete(bestand);
        var inhoud = Directory.GetFiles(map.Pad, "hub.db*").Select(f => System.Text.Encoding.Latin1.GetString(File.ReadAllBytes(f))).ToList();
        Assert.Contains(inhoud, i => i.Contains("Leesbare naam", StringComparison.Ordinal));
        Assert.DoesNotContain(inhoud, i => i.Contains("MfKQ9r8GKYqr", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("{ \"deelnemers\": [ { \"naam\": \"X\" } ] }", "deelnemers[0].oin ontbreekt")]
    [InlineData("geen json", "is geen geldige JSON")]
    [InlineData("""
        { "deelnemers": [ { "oin": "00000001800000004000", "naam": "X", "rol": "gi", "sleutels": [],
          "bezorging": { "wijze": "webhook", "url": "http://169.254.169.254/", "geheimen": ["whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw"] } } ] }
        """, "mag bezorgen")]
    public async Task A_file_that_cannot_be_used_stops_the_start_with_one_line(string inhoud, string melding)
    {
        var bestand = map.Schrijf("fout.json", inhoud);

        var fout = await Assert.ThrowsAsync<InstellingException>(() => Proefhub.StartAsync(map, "--Hub:Deelnemers", bestand));

        Assert.StartsWith("Hub:Deelnemers: ", fout.Message, StringComparison.Ordinal);
        Assert.Contains(melding, fout.Message, StringComparison.Ordinal);
        Assert.DoesNotContain('\n', fout.Message);
    }

    [Fact]
    public async Task A_file_that_is_not_there_stops_the_start()
    {
        var fout = await Assert.ThrowsAsync<InstellingException>(() => Proefhub.StartAsync(map, "--Hub:Deelnemers", "bestaat-niet.json"));

        Assert.StartsWith("Hub:Deelnemers: bestaat-niet.json is niet te lezen", fout.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("data-0001.key")]
    [InlineData("hmac.key")]
    public async Task Data_of_other_keys_stop_the_start_before_anything_is_written_with_them(string bestand)
    {
        await using (await Proefhub.StartAsync(map))
        {
        }

        File.Delete(Path.Combine(map.Pad, "sleutels", bestand));

        var fout = await Assert.ThrowsAsync<InstellingException>(() => Proefhub.StartAsync(map));
        Assert.StartsWith("Hub:Sleutels: ", fout.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Changes_at_the_same_moment_are_all_kept()
    {
        await using var hub = await Proefhub.StartAsync(map);
        var register = hub.Services.GetRequiredService<RegisterStore>();

        await Task.WhenAll(Enumerable.Range(0, 4).Select(i =>
            register.WijzigAsync(Gi, null, d => Task.FromResult(d with { Jeugdregios = [.. d.Jeugdregios ?? [], $"Regio {i}"] }))));

        Assert.Equal(["Regio 0", "Regio 1", "Regio 2", "Regio 3"], register.Huidig.Vind(Gi)!.Jeugdregios!.Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task A_change_from_another_version_is_refused()
    {
        await using var hub = await Proefhub.StartAsync(map);
        var register = hub.Services.GetRequiredService<RegisterStore>();
        using var gelezen = await hub.HaalAsync($"/v1/deelnemers/{Gi}", Rol.Beheer);
        var versie = Versievoorwaarde.Lees(new HeaderDictionary { ["If-Match"] = gelezen.Headers.ETag!.ToString() });
        var rij = await register.WijzigAsync(Gi, versie, d => Task.FromResult(d with { Naam = "Eerste" }));

        var fout = await Assert.ThrowsAsync<ProbleemException>(() =>
            register.WijzigAsync(Gi, versie, d => Task.FromResult(d with { Naam = "Tweede" })));

        Assert.Equal(412, fout.Antwoord.Probleem.Status);
        Assert.Equal("Eerste", register.Huidig.Vind(Gi)!.Naam);
        Assert.Equal(rij!.ETag, (await register.LeesAsync(Gi))!.ETag);
    }

    [Fact]
    public async Task A_webhook_that_is_gone_stays_marked_with_the_first_moment()
    {
        await using var hub = await Proefhub.StartAsync(map);
        var register = hub.Services.GetRequiredService<RegisterStore>();

        await register.ZegOpAsync(Gi);
        var eerste = register.Huidig.Vind(Gi)!.Bezorging.Opgezegd;
        await register.ZegOpAsync(Gi);

        Assert.NotNull(eerste);
        Assert.Equal(eerste, register.Huidig.Vind(Gi)!.Bezorging.Opgezegd);
    }
}
