using System.Text;
using Integratie.Voorbeeld.Afspelen;

namespace Integratie.Voorbeeld.Tests.Afspelen;

/// <summary>What may be offered at once: within an hour, and per child one after the other.</summary>
public sealed class StapTests
{
    [Fact]
    public async Task Lines_of_one_hour_are_one_step_at_the_moment_of_the_last()
    {
        var stappen = await StappenAsync(
            Regel("2026-01-05T10:12:00Z", "999990019", "C/10/1001"), Regel("2026-01-05T10:59:59Z", "999990342", "C/10/1002"),
            Regel("2026-01-05T11:00:00Z", "999990019", "C/10/1001"));

        Assert.Equal([2, 1], stappen.Select(stap => stap.Regels.Count));
        Assert.Equal(new DateTimeOffset(2026, 1, 5, 10, 59, 59, TimeSpan.Zero), stappen[0].Tijd);
    }

    [Fact]
    public async Task A_line_that_is_late_in_the_file_goes_with_its_neighbours_and_never_moves_the_clock_back()
    {
        var stappen = await StappenAsync(
            Regel("2026-01-05T10:00:00Z", "999990019", "C/10/1001"), Regel("2026-01-04T09:00:00+01:00", "999990342", "C/10/1002"),
            Regel("2026-01-05T10:30:00Z", "999990019", "C/10/1001"));

        var stap = Assert.Single(stappen);
        Assert.Equal(new DateTimeOffset(2026, 1, 5, 10, 30, 0, TimeSpan.Zero), stap.Tijd);
    }

    [Fact]
    public async Task A_child_that_occurs_with_another_sender_or_zaak_waits_for_what_it_had_before()
    {
        var stap = Assert.Single(await StappenAsync(
            Regel("2026-01-05T10:00:00Z", "999990019", "C/10/1001", zender: "00000001800000001000"),
            Regel("2026-01-05T10:00:00Z", "999990342", "C/10/1002", zender: "00000001800000003000"),
            Regel("2026-01-05T10:00:00Z", "999990019", "C/10/1001", zender: "00000001800000003000"),
            Regel("2026-01-05T10:00:00Z", "999990019", "C/10/1001", zender: "00000001800000003000"),
            Regel("2026-01-05T10:00:00Z", "999990019", "C/10/1003", zender: "00000001800000003000")));

        Assert.Equal([[1, 2], [3, 4], [5]], stap.Rondes().Select(ronde => ronde.Select(regel => regel.Nummer)));
    }

    private static async Task<List<Stap>> StappenAsync(params string[] regels)
    {
        var stappen = new List<Stap>();
        var lezer = new Regellezer(new MemoryStream(Encoding.UTF8.GetBytes(string.Join('\n', regels))));
        await foreach (var stap in Stap.VanAsync(lezer.LeesAsync(CancellationToken.None)))
            stappen.Add(stap);
        return stappen;
    }

    private static string Regel(string tijd, string bsn, string zaaknummer, string zender = "00000001800000003000") =>
        $$"""{"id":"1","source":"urn:nld:oin:{{zender}}:systeem:proef","time":"{{tijd}}","data":"""
        + $$"""{"zaaknummer":"{{zaaknummer}}","jeugdige":{"bsn":"{{bsn}}"} } }""";
}
