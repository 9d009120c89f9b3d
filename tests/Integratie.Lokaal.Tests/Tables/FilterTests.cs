using Azure;
using Integratie.Lokaal.Tables;
using Integratie.Lokaal.Tables.Filters;

namespace Integratie.Lokaal.Tests.Tables;

public sealed class FilterTests : TableTests
{
    [Theory]
    [InlineData("Tekst eq 'O''Brien'", true)]
    [InlineData("Tekst gt 'O'", true)]
    [InlineData("Tekst ge 'a'", false)]
    [InlineData("Tekst ne 'x'", true)]
    [InlineData("Klein eq 5", true)]
    [InlineData("Klein lt -5", false)]
    [InlineData("Klein eq 5L", false)]
    [InlineData("Groot eq 5000000000L", true)]
    [InlineData("Groot le 4999999999L", false)]
    [InlineData("Reel gt 0.25", true)]
    [InlineData("Reel lt 1e3", true)]
    [InlineData("Ja eq true", true)]
    [InlineData("Ja ne true", false)]
    [InlineData("Moment eq datetime'2026-03-29T01:30:00Z'", true)]
    [InlineData("Moment eq datetime'2026-03-29T03:30:00+02:00'", true)]
    [InlineData("Moment lt datetime'2026-03-29T01:30:00.0000001Z'", true)]
    [InlineData("Id eq guid'0b1c2d3e-4f50-6172-8394-a5b6c7d8e9f0'", true)]
    [InlineData("Bytes eq X'00ff'", true)]
    [InlineData("Bytes ne binary'00FF'", false)]
    [InlineData("Timestamp ge datetime'2026-11-21T10:00:00Z'", true)]
    [InlineData("Er_niet eq 'x'", false)]
    [InlineData("Er_niet ne 'x'", false)]
    [InlineData("not (Er_niet ne 'x')", true)]
    [InlineData("Klein eq 1 or Klein eq 2 and Ja eq true or Ja eq true", true)]
    [InlineData("(Klein eq 5 or Klein eq 2) and Ja eq false", false)]
    [InlineData("not (not (Klein eq 5))", true)]
    [InlineData("  Klein   eq 5  and(Ja eq true)", true)]
    public async Task A_row_matches_or_not(string filter, bool matches)
    {
        await Put("a", "1",
            ("Tekst", "O'Brien"), ("Klein", 5), ("Groot", 5_000_000_000L), ("Reel", 0.5), ("Ja", true),
            ("Moment", new DateTimeOffset(2026, 3, 29, 1, 30, 0, TimeSpan.Zero)),
            ("Id", Guid.Parse("0b1c2d3e-4f50-6172-8394-a5b6c7d8e9f0")), ("Bytes", new byte[] { 0, 255 }));

        Assert.Equal(matches, (await Keys(filter)).Count == 1);
    }

    [Theory]
    [InlineData("Tekst")]
    [InlineData("Tekst eq")]
    [InlineData("eq 'x'")]
    [InlineData("'x' eq Tekst")]
    [InlineData("Tekst = 'x'")]
    [InlineData("Tekst eq 'x")]
    [InlineData("Tekst eq null")]
    [InlineData("Tekst eq 'x' and")]
    [InlineData("(Tekst eq 'x'")]
    [InlineData("Tekst eq 'x')")]
    [InlineData("Tekst eq 'x' Klein eq 1")]
    [InlineData("not Tekst eq 'x'")]
    [InlineData("Tekst EQ 'x'")]
    [InlineData("Klein eq 12345678901")]
    [InlineData("Klein eq 5x")]
    [InlineData("Moment eq datetime'gisteren'")]
    [InlineData("Id eq guid'1'")]
    [InlineData("Bytes eq X'0'")]
    [InlineData("Bytes eq Q'00'")]
    [InlineData("Ja gt true")]
    [InlineData("PartitionKey eq 5")]
    [InlineData("startswith(Tekst,'x')")]
    [InlineData("A eq 1 or A eq 2 or A eq 3 or A eq 4 or A eq 5 or A eq 6 or A eq 7 or A eq 8 or A eq 9 or A eq 10 or A eq 11 or A eq 12 " +
        "or A eq 13 or A eq 14 or A eq 15 or A eq 16")]
    public void What_the_service_does_not_understand_is_refused(string filter) =>
        Assert.Equal("InvalidInput", Assert.Throws<RequestFailedException>(() => FilterParser.Parse(filter)).ErrorCode);

    [Fact]
    public void Values_become_constants_with_quotes_doubled()
    {
        var moment = new DateTimeOffset(2026, 3, 29, 3, 30, 0, TimeSpan.FromHours(2));
        var id = Guid.Parse("0b1c2d3e-4f50-6172-8394-a5b6c7d8e9f0");

        Assert.Equal("PartitionKey eq 'O''Brien' and RowKey ge ''''", TableClient.CreateQueryFilter($"PartitionKey eq {"O'Brien"} and RowKey ge {"'"}"));
        Assert.Equal("A eq 5 and B eq 5L and C eq 0.5 and D eq true",
            TableServiceClient.CreateQueryFilter($"A eq {5} and B eq {5L} and C eq {0.5} and D eq {true}"));
        Assert.Equal("M lt datetime'2026-03-29T01:30:00Z' and I eq guid'0b1c2d3e-4f50-6172-8394-a5b6c7d8e9f0'",
            TableClient.CreateQueryFilter($"M lt {moment} and I eq {id}"));
        Assert.Throws<NotSupportedException>(() => TableClient.CreateQueryFilter($"A eq {1m}"));
    }

    [Theory]
    [InlineData("a", "b")]
    [InlineData("a", "aa")]
    [InlineData("", "a")]
    [InlineData("z", "é")]
    [InlineData("\uFFFD", "😀")]
    public void Keys_are_compared_as_the_index_sorts_them(string lower, string higher)
    {
        Assert.True(KeyOrder.Compare(lower, higher) < 0);
        Assert.True(KeyOrder.Compare(higher, lower) > 0);
        Assert.True(System.Text.Encoding.UTF8.GetBytes(lower).AsSpan().SequenceCompareTo(System.Text.Encoding.UTF8.GetBytes(higher)) < 0);
    }
}
