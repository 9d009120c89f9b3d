using Azure;
using Integratie.Lokaal.Tables;

namespace Integratie.Lokaal.Tests.Tables;

public sealed class QueryTests : TableTests
{
    [Fact]
    public async Task Rows_come_in_ordinal_order_of_partition_and_row_key()
    {
        foreach (var key in new[] { "b/1", "a/é", "a/b", "B/9", "a/B", "a/", "aa/0", "a/10", "a/9" })
            await Put(key.Split('/')[0], key.Split('/')[1]);

        Assert.Equal(["B/9", "a/", "a/10", "a/9", "a/B", "a/b", "a/é", "aa/0", "b/1"], await Keys());
    }

    [Theory]
    [InlineData("PartitionKey eq 'b'", "b/1 b/2 b/3")]
    [InlineData("PartitionKey eq 'b' and RowKey eq '2'", "b/2")]
    [InlineData("PartitionKey eq 'b' and RowKey gt '1' and RowKey lt '3'", "b/2")]
    [InlineData("PartitionKey eq 'b' and RowKey ge '2'", "b/2 b/3")]
    [InlineData("PartitionKey eq 'b' and (RowKey le '1' or RowKey eq '3')", "b/1 b/3")]
    [InlineData("PartitionKey gt 'a' and PartitionKey le 'c'", "b/1 b/2 b/3 c/1")]
    [InlineData("PartitionKey ge 'c'", "c/1 d/1")]
    [InlineData("PartitionKey lt 'b'", "a/1 a/2")]
    [InlineData("PartitionKey gt 'a' and RowKey ne '1'", "b/2 b/3")]
    [InlineData("not (PartitionKey eq 'b')", "a/1 a/2 c/1 d/1")]
    [InlineData("RowKey eq '2'", "a/2 b/2")]
    [InlineData("(PartitionKey eq 'a' and RowKey eq '2') or (PartitionKey eq 'd')", "a/2 d/1")]
    [InlineData("PartitionKey eq 'a' and PartitionKey eq 'b'", "")]
    [InlineData("PartitionKey eq 'b' and RowKey gt '2' and RowKey lt '2'", "")]
    public async Task Conditions_on_keys(string filter, string expected)
    {
        foreach (var key in new[] { "a/1", "a/2", "b/1", "b/2", "b/3", "c/1", "d/1" }) await Put(key.Split('/')[0], key.Split('/')[1]);

        Assert.Equal(expected, string.Join(' ', await Keys(filter)));
    }

    [Fact]
    public async Task Pages_have_the_asked_size_and_a_token_goes_on_where_the_page_stopped()
    {
        for (var number = 0; number < 7; number++) await Put(number < 3 ? "a" : "b", $"{number}");
        var sizes = new List<int>();
        Page<TableEntity>? second = null;

        await foreach (var page in Table.QueryAsync<TableEntity>(maxPerPage: 3).AsPages())
        {
            sizes.Add(page.Values.Count);
            if (sizes.Count == 2) second = page;
        }

        Assert.Equal([3, 3, 1], sizes);
        await foreach (var page in Table.QueryAsync<TableEntity>().AsPages(second!.ContinuationToken, pageSizeHint: 5))
        {
            Assert.Equal("6", Assert.Single(page.Values).RowKey);
            Assert.Null(page.ContinuationToken);
        }
    }

    [Fact]
    public async Task Between_two_pages_others_get_a_turn()
    {
        for (var number = 0; number < 3; number++) await Put("a", $"{number}");
        var pages = Table.QueryAsync<TableEntity>(maxPerPage: 2).AsPages().GetAsyncEnumerator();
        var line = new Line();
        var before = SynchronizationContext.Current;
        SynchronizationContext.SetSynchronizationContext(line);
        var first = pages.MoveNextAsync();
        var second = pages.MoveNextAsync();
        SynchronizationContext.SetSynchronizationContext(before);

        Assert.True(first.IsCompleted);
        Assert.False(second.IsCompleted);
        line.ServeNext();
        Assert.True(second.IsCompleted);
        Assert.Equal("2", Assert.Single(pages.Current.Values).RowKey);
    }

    [Fact]
    public async Task A_token_survives_that_its_row_is_deleted_and_a_restart()
    {
        for (var number = 0; number < 4; number++) await Put("a", $"{number}");
        var first = await FirstPage(Table.QueryAsync<TableEntity>("PartitionKey eq 'a'", maxPerPage: 2));
        await Table.DeleteEntityAsync("a", "2");

        await Reopen();

        var rest = await FirstPage(Table.QueryAsync<TableEntity>("PartitionKey eq 'a'"), first.ContinuationToken);
        Assert.Equal(["3"], rest.Values.Select(row => row.RowKey));
    }

    [Fact]
    public async Task A_page_has_1000_rows_when_nothing_is_asked_and_never_more()
    {
        for (var batch = 0; batch < 11; batch++)
        {
            await Table.SubmitTransactionAsync(Enumerable.Range(0, 100).Select(number =>
                new TableTransactionAction(TableTransactionActionType.Add, Row("a", $"{batch:d2}{number:d2}"))));
        }

        Assert.Equal(1000, (await FirstPage(Table.QueryAsync<TableEntity>())).Values.Count);
        Assert.Equal(1100, (await Keys()).Count);
        await Refused(400, "InvalidInput", () => FirstPage(Table.QueryAsync<TableEntity>(maxPerPage: 1001)));
    }

    [Fact]
    public async Task A_page_of_large_rows_ends_early_and_goes_on()
    {
        for (var number = 0; number < 80; number++) await Put("a", $"{number:d2}", ("Deel", new byte[60_000]));

        var first = await FirstPage(Table.QueryAsync<TableEntity>());

        Assert.InRange(first.Values.Count, 50, 79);
        Assert.NotNull(first.ContinuationToken);
        Assert.Equal(80, (await Keys()).Count);
    }

    [Fact]
    public async Task Select_brings_only_what_is_asked_and_the_etag()
    {
        var tag = await Put("a", "1", ("X", 1), ("Y", 2));

        var row = (await FirstPage(Table.QueryAsync<TableEntity>(select: ["RowKey", "Y", "Er niet"]))).Values[0];

        Assert.Equal(["RowKey", "Y", "odata.etag"], row.Keys.Order(StringComparer.Ordinal));
        Assert.Equal(tag, row.ETag);
        Assert.Null(row.PartitionKey);
        Assert.Equal(1, (await Table.GetEntityAsync<TableEntity>("a", "1", ["X"])).Value.GetInt32("X"));
    }

    [Fact]
    public async Task A_token_or_filter_that_is_not_one_is_refused()
    {
        await Refused(400, "InvalidInput", () => FirstPage(Table.QueryAsync<TableEntity>(), "onzin"));
        await Refused(400, "InvalidInput", () => FirstPage(Table.QueryAsync<TableEntity>("X is 1")));
    }

    private static async Task<Page<TableEntity>> FirstPage(AsyncPageable<TableEntity> query, string? token = null)
    {
        await foreach (var page in query.AsPages(token)) return page;
        throw new InvalidOperationException("A query has at least one page.");
    }

    /// <summary>Who waits for a turn stands here until the test gives it.</summary>
    private sealed class Line : SynchronizationContext
    {
        private readonly Queue<Action> _waiting = new();

        public override void Post(SendOrPostCallback d, object? state) => _waiting.Enqueue(() => d(state));

        public void ServeNext() => _waiting.Dequeue()();
    }
}
