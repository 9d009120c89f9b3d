using System.Text;
using Integratie.Voorbeeld.Afspelen;

namespace Integratie.Voorbeeld.Tests.Afspelen;

public sealed class RegellezerTests
{
    private const string Goed =
        """{"id":"a","source":"urn:nld:oin:00000001800000001000:systeem:x","time":"2026-01-05T10:12:00+01:00","data":"""
        + """{"jeugdigen":[{"bsn":"999990019"},{"bsn":"999990342"}]} }""";

    [Fact]
    public async Task Of_a_line_the_sender_the_moment_and_the_children_are_read()
    {
        var regel = Assert.Single(await LeesAsync(Goed));

        Assert.Equal(
            (1L, "a", "00000001800000001000", new DateTimeOffset(2026, 1, 5, 9, 12, 0, TimeSpan.Zero), (string?)null),
            (regel.Nummer, regel.Id, regel.Zender, regel.Tijd.ToUniversalTime(), regel.Fout));
        Assert.Equal(["999990019", "999990342"], regel.Kinderen);
        Assert.Equal(Goed, Encoding.UTF8.GetString(regel.Inhoud.Span));
    }

    [Theory]
    [InlineData("{", "geen JSON")]
    [InlineData("[]", "geen JSON-object")]
    [InlineData("{}", "geen source")]
    [InlineData("""{"id":"a","time":"2026-01-05T10:12:00Z"}""", "geen source")]
    [InlineData("""{"id":"a","source":"urn:nld:oin:00000001800000001000:x:y"}""", "geen time")]
    [InlineData("""{"id":"a","source":"urn:nld:oin:00000001800000001000:x:y","time":"2026-02-30T10:12:00Z"}""", "geen time")]
    public async Task A_line_that_cannot_be_offered_says_why(string regel, string fout) =>
        Assert.StartsWith(fout, Assert.Single(await LeesAsync(regel)).Fout, StringComparison.Ordinal);

    [Theory]
    [InlineData("""{"id":"\ud800","source":"urn:nld:oin:00000001800000001000:x:y","time":"2026-01-05T10:12:00Z"}""")]
    [InlineData("""{"id":"a","source":"urn:nld:oin:00000001800000001000:x:y","time":"2026-01-05T10:12:00Z","data":{"zaaknummer":"\udc00"}}""")]
    public async Task A_line_with_a_text_that_is_none_is_refused_and_the_next_is_read(string regel) =>
        Assert.Equal([(1L, "geen JSON: een tekst erin is niet te lezen"), (2L, null)], (await LeesAsync($"{regel}\n{Goed}")).Select(r => (r.Nummer, r.Fout)));

    [Fact]
    public async Task A_line_that_is_not_UTF8_is_refused_and_the_next_is_read()
    {
        var kapot = Encoding.UTF8.GetBytes(Goed.Replace("\"a\"", "\"\0\"", StringComparison.Ordinal)).Select(b => b == 0 ? (byte)0xFF : b);
        byte[] bestand = [.. kapot, .. Encoding.UTF8.GetBytes("\n" + Goed)];

        var regels = await LeesAsync(bestand);

        Assert.Equal([(1L, "geen JSON: een tekst erin is niet te lezen"), (2L, null)], regels.Select(r => (r.Nummer, r.Fout)));
    }

    [Fact]
    public async Task What_a_line_holds_is_not_repeated_on_the_screen() =>
        Assert.Equal("geen JSON: fout bij byte 1", Assert.Single(await LeesAsync("\u001b[2Jx")).Fout);

    [Fact]
    public async Task Line_numbers_count_empty_lines_a_byte_order_mark_and_the_ends_of_Windows()
    {
        var regels = await LeesAsync($"\uFEFF{Goed}\r\n\r\n  \n{Goed}");

        Assert.Equal([1L, 4L], regels.Select(regel => regel.Nummer));
        Assert.All(regels, regel => Assert.Null(regel.Fout));
    }

    [Theory]
    [InlineData(300_000)]
    [InlineData(5_000_000)]
    public async Task A_line_above_256_KB_is_refused_and_the_next_is_read(int lengte)
    {
        var regels = await LeesAsync($"{Goed}\n{new string('x', lengte)}\n{Goed}");

        Assert.Equal([(1L, null), (2L, "langer dan 256 KB"), (3L, null)], regels.Select(regel => (regel.Nummer, regel.Fout)));
    }

    [Fact]
    public async Task A_line_above_256_KB_at_the_end_is_refused_as_well() =>
        Assert.Equal("langer dan 256 KB", Assert.Single(await LeesAsync(new string('x', 400_000))).Fout);

    [Fact]
    public async Task How_far_it_is_is_known_at_each_line()
    {
        var lezer = new Regellezer(new MemoryStream(Encoding.UTF8.GetBytes($"{Goed}\n{Goed}\n{Goed}")));
        var plaatsen = new List<long>();
        await foreach (var _ in lezer.LeesAsync(CancellationToken.None))
            plaatsen.Add(lezer.Gelezen);

        var lengte = Encoding.UTF8.GetByteCount(Goed);
        Assert.Equal([lengte + 1, (2 * lengte) + 2, (3 * lengte) + 2], plaatsen);
    }

    private static Task<List<Regel>> LeesAsync(string bestand) => LeesAsync(Encoding.UTF8.GetBytes(bestand));

    private static async Task<List<Regel>> LeesAsync(byte[] bestand)
    {
        var regels = new List<Regel>();
        await foreach (var regel in new Regellezer(new MemoryStream(bestand)).LeesAsync(CancellationToken.None))
            regels.Add(regel);
        return regels;
    }
}
