using Azure;
using Integratie.Lokaal.Tables;

namespace Integratie.Lokaal.Tests.Tables;

public sealed class TransactionTests : TableTests
{
    [Fact]
    public async Task All_operations_are_done_together_and_each_tells_its_etag()
    {
        var changed = await Put("a", "2", ("X", 1));
        await Put("a", "3", ("X", 1));

        var answer = await Table.SubmitTransactionAsync(
        [
            new(TableTransactionActionType.Add, Row("a", "1", ("X", 1))),
            new(TableTransactionActionType.UpdateMerge, Row("a", "2", ("Y", 2)), changed),
            new(TableTransactionActionType.Delete, Row("a", "3")),
            new(TableTransactionActionType.UpsertReplace, Row("a", "4", ("X", 4))),
        ]);

        Assert.Equal(["a/1", "a/2", "a/4"], await Keys());
        Assert.Equal([204, 204, 204, 204], answer.Value.Select(part => part.Status));
        Assert.Equal((await Get("a", "2")).ETag, answer.Value[1].Headers.ETag);
        Assert.Equal(1, (await Get("a", "2")).GetInt32("X"));
    }

    [Fact]
    public async Task One_refused_operation_undoes_the_others_and_is_named()
    {
        var stale = await Put("a", "2");
        await Put("a", "2", ("X", 2));

        var refused = await RefusedAt(1, 412, "UpdateConditionNotSatisfied",
            new(TableTransactionActionType.Add, Row("a", "1")),
            new(TableTransactionActionType.UpdateReplace, Row("a", "2"), stale),
            new(TableTransactionActionType.Add, Row("a", "3")));

        Assert.Contains("ETag", refused.Message, StringComparison.Ordinal);
        Assert.Equal(["a/2"], await Keys());
        Assert.Equal(2, (await Get("a", "2")).GetInt32("X"));
    }

    [Fact]
    public async Task An_existing_or_missing_row_refuses_the_transaction()
    {
        await Put("a", "1");

        await RefusedAt(1, 409, "EntityAlreadyExists",
            new(TableTransactionActionType.UpsertMerge, Row("a", "0")), new(TableTransactionActionType.Add, Row("a", "1")));
        await RefusedAt(0, 404, "ResourceNotFound", new TableTransactionAction(TableTransactionActionType.Delete, Row("a", "9")));
        await RefusedAt(0, 404, "ResourceNotFound",
            new TableTransactionAction(TableTransactionActionType.UpdateMerge, Row("a", "9"), ETag.All));
        Assert.Equal(["a/1"], await Keys());
    }

    [Fact]
    public async Task One_partition_each_row_once_and_at_most_100_operations()
    {
        await RefusedAt(1, 400, "CommandsInBatchActOnDifferentPartitions",
            new(TableTransactionActionType.Add, Row("a", "1")), new(TableTransactionActionType.Add, Row("b", "1")));
        await RefusedAt(1, 400, "InvalidDuplicateRow",
            new(TableTransactionActionType.Add, Row("a", "1")), new(TableTransactionActionType.Delete, Row("a", "1")));
        await RefusedAt(100, 400, "InvalidInput", [.. Adds(101)]);
        await Assert.ThrowsAsync<InvalidOperationException>(() => Table.SubmitTransactionAsync([]));
        Assert.Empty(await Keys());

        await Table.SubmitTransactionAsync(Adds(100));
        Assert.Equal(100, (await Keys()).Count);
    }

    [Fact]
    public async Task Four_MiB_is_the_most_with_binary_counted_as_it_travels()
    {
        TableTransactionAction[] Chunks(int count) => [.. Enumerable.Range(0, count).Select(number =>
            new TableTransactionAction(TableTransactionActionType.Add, Row("a", $"{number:d2}", ("Deel", new byte[60_000]))))];

        await RefusedAt(52, 413, "RequestBodyTooLarge", Chunks(55));
        await Table.SubmitTransactionAsync(Chunks(50));
        Assert.Equal(50, (await Keys()).Count);
    }

    [Fact]
    public async Task An_etag_where_the_SDK_would_not_send_it_is_refused_instead_of_ignored()
    {
        await Assert.ThrowsAsync<NotSupportedException>(() => Table.SubmitTransactionAsync(
            [new(TableTransactionActionType.UpsertReplace, Row("a", "1"), new ETag("W/\"1\""))]));
        await Assert.ThrowsAsync<NotSupportedException>(() => Table.SubmitTransactionAsync(
            [new(TableTransactionActionType.UpdateReplace, Row("a", "1"))]));
    }

    private static IEnumerable<TableTransactionAction> Adds(int count) =>
        Enumerable.Range(0, count).Select(number => new TableTransactionAction(TableTransactionActionType.Add, Row("a", $"{number:d3}")));

    private async Task<TableTransactionFailedException> RefusedAt(
        int index, int status, string code, params TableTransactionAction[] actions)
    {
        var refused = (TableTransactionFailedException)await Refused(status, code, () => Table.SubmitTransactionAsync(actions));
        Assert.Equal(index, refused.FailedTransactionActionIndex);
        return refused;
    }
}
