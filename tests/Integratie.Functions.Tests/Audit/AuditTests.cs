using Integratie.Functions.Audit;
using Integratie.Functions.Tests.Http;
using Integratie.Kern.Deelnemers;
using Microsoft.Extensions.DependencyInjection;

namespace Integratie.Functions.Tests.Audit;

public sealed class AuditTests : IDisposable
{
    private readonly Proefmap map = new();

    public void Dispose() => map.Dispose();

    [Fact]
    public async Task Lines_come_in_the_order_of_time_and_page_by_page()
    {
        await using var hub = await Proefhub.StartAsync(map);
        var audit = hub.Services.GetRequiredService<Auditstore>();
        for (var i = 1; i <= 5; i++)
            await audit.NoteerAsync("00000001800000099000", "proef.doen", $"onderwerp-{i}", i == 3 ? "de derde" : null);

        var gezien = new List<string>();
        string? na = null;
        do
        {
            using var antwoord = await hub.HaalAsync($"/v1/audit?max=2{(na is null ? "" : $"&na={na}")}", Rol.Beheer);
            var bladzijde = await antwoord.JsonAsync();
            gezien.AddRange(bladzijde["regels"]!.AsArray().Select(r => $"{r!["onderwerp"]} {r["bijzonderheden"]}".Trim()));
            na = (string?)bladzijde["volgende"];
        }
        while (na is not null);

        Assert.Equal(["onderwerp-1", "onderwerp-2", "onderwerp-3 de derde", "onderwerp-4", "onderwerp-5"], gezien);
    }

    [Fact]
    public async Task The_longest_page_that_may_be_asked_for_is_given()
    {
        await using var hub = await Proefhub.StartAsync(map);
        await hub.Services.GetRequiredService<Auditstore>().NoteerAsync("00000001800000099000", "proef.doen", "onderwerp");

        using var antwoord = await hub.HaalAsync("/v1/audit?max=1000", Rol.Beheer);

        Assert.Single((await antwoord.JsonAsync())["regels"]!.AsArray());
    }

    [Fact]
    public async Task Only_the_days_that_are_asked_for_are_shown()
    {
        await using var hub = await Proefhub.StartAsync(map, "--Hub:Klok", "handmatig", "--Hub:KlokBegin", "2026-01-05T08:00:00Z");
        var audit = hub.Services.GetRequiredService<Auditstore>();
        await audit.NoteerAsync("00000001800000099000", "proef.doen", "maandag");
        using (var klok = await hub.StuurAsync("POST", "/lokaal/klok", Rol.Beheer, """{ "nu": "2026-01-06T08:00:00Z" }"""))
            Assert.True(klok.IsSuccessStatusCode);
        await audit.NoteerAsync("00000001800000099000", "proef.doen", "dinsdag");

        Assert.Equal(["maandag", "dinsdag"], await OnderwerpenAsync(hub, ""));
        Assert.Equal(["dinsdag"], await OnderwerpenAsync(hub, "?van=2026-01-06"));
        Assert.Equal(["maandag"], await OnderwerpenAsync(hub, "?tot=2026-01-05"));
        Assert.Equal(["maandag", "dinsdag"], await OnderwerpenAsync(hub, "?van=0001-01-01&tot=9999-12-31"));
        Assert.Empty(await OnderwerpenAsync(hub, "?van=2026-01-07&tot=2026-01-08"));
    }

    [Theory]
    [InlineData("?na=onzin", "na")]
    [InlineData("?van=gisteren", "van")]
    [InlineData("?tot=2026-02-30", "tot")]
    [InlineData("?van=-9998-01-01", "van")]
    public async Task A_wrong_question_is_400(string query, string pad)
    {
        await using var hub = await Proefhub.StartAsync(map);

        using var antwoord = await hub.HaalAsync($"/v1/audit{query}", Rol.Beheer);

        var probleem = await antwoord.ProbleemAsync(400, "ongeldig");
        Assert.Equal(pad, (string?)Assert.Single(probleem["fouten"]!.AsArray())!["pad"]);
    }

    [Fact]
    public async Task A_cursor_cannot_widen_the_question()
    {
        await using var hub = await Proefhub.StartAsync(map);
        using var antwoord = await hub.HaalAsync("/v1/audit?na=9999%27%20or%20PartitionKey%20gt%20%27x", Rol.Beheer);

        await antwoord.ProbleemAsync(400, "ongeldig");
    }

    private static async Task<IReadOnlyList<string>> OnderwerpenAsync(Proefhub hub, string query)
    {
        using var antwoord = await hub.HaalAsync($"/v1/audit{query}", Rol.Beheer);
        return [.. (await antwoord.JsonAsync())["regels"]!.AsArray().Select(r => (string)r!["onderwerp"]!)];
    }
}
