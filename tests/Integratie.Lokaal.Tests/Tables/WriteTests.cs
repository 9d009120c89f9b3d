using Azure;
using Integratie.Lokaal.Tables;

namespace Integratie.Lokaal.Tests.Tables;

public sealed class WriteTests : TableTests
{
    private static readonly ETag Never = new("W/\"nooit-gezien\"");

    [Fact]
    public async Task Adding_a_row_that_exists_is_409_and_leaves_the_row()
    {
        await Table.AddEntityAsync(Row("a", "1", ("X", 1)));

        await Refused(409, "EntityAlreadyExists", () => Table.AddEntityAsync(Row("a", "1", ("X", 2))));
        Assert.Equal(1, (await Get("a", "1")).GetInt32("X"));
    }

    [Theory]
    [InlineData(TableUpdateMode.Merge)]
    [InlineData(TableUpdateMode.Replace)]
    public async Task An_update_with_the_current_etag_goes_through_once(TableUpdateMode mode)
    {
        var read = await Put("a", "1", ("X", 1));

        var updated = await Table.UpdateEntityAsync(Row("a", "1", ("X", 2)), read, mode);

        await Refused(412, "UpdateConditionNotSatisfied", () => Table.UpdateEntityAsync(Row("a", "1", ("X", 3)), read, mode));
        await Refused(412, "UpdateConditionNotSatisfied", () => Table.UpdateEntityAsync(Row("a", "1", ("X", 3)), Never, mode));
        await Table.UpdateEntityAsync(Row("a", "1", ("X", 4)), updated.Headers.ETag!.Value, mode);
        Assert.Equal(4, (await Get("a", "1")).GetInt32("X"));
    }

    [Fact]
    public async Task Merge_keeps_what_is_not_named_and_replace_drops_it()
    {
        await Put("a", "1", ("X", 1), ("Y", "oud"));

        await Table.UpdateEntityAsync(Row("a", "1", ("Y", "nieuw"), ("Z", true)), ETag.All);
        var merged = await Get("a", "1");
        Assert.Equal((1, "nieuw", true), (merged.GetInt32("X"), merged.GetString("Y"), merged.GetBoolean("Z")));

        await Table.UpdateEntityAsync(Row("a", "1", ("Y", "nieuw")), ETag.All, TableUpdateMode.Replace);
        Assert.Equal(["PartitionKey", "RowKey", "Timestamp", "Y", "odata.etag"],
            (await Get("a", "1")).Keys.Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task A_row_that_is_not_there_is_404_for_get_and_update_and_no_exception_for_delete()
    {
        await Refused(404, "ResourceNotFound", () => Table.GetEntityAsync<TableEntity>("a", "1"));
        await Refused(404, "ResourceNotFound", () => Table.UpdateEntityAsync(Row("a", "1"), ETag.All));
        await Refused(404, "ResourceNotFound", () => Table.UpdateEntityAsync(Row("a", "1"), Never, TableUpdateMode.Replace));
        Assert.Equal(404, (await Table.DeleteEntityAsync("a", "1")).Status);
        Assert.False((await Table.GetEntityIfExistsAsync<TableEntity>("a", "1")).HasValue);
    }

    [Fact]
    public async Task Upsert_adds_or_changes()
    {
        await Table.UpsertEntityAsync(Row("a", "1", ("X", 1)));
        await Table.UpsertEntityAsync(Row("a", "1", ("Y", 2)));

        var row = (await Table.GetEntityIfExistsAsync<TableEntity>("a", "1")).Value!;
        Assert.Equal((1, 2), (row.GetInt32("X"), row.GetInt32("Y")));
    }

    [Fact]
    public async Task Delete_is_unconditional_unless_an_etag_is_given()
    {
        var first = await Put("a", "1");
        await Put("a", "1");

        await Refused(412, "UpdateConditionNotSatisfied", () => Table.DeleteEntityAsync("a", "1", first));
        var stale = Row("a", "1");
        stale.ETag = first;
        Assert.Equal(204, (await Table.DeleteEntityAsync(stale)).Status);
        Assert.Empty(await Keys());
    }

    [Fact]
    public async Task An_update_without_an_etag_is_a_mistake_of_the_caller() =>
        await Assert.ThrowsAsync<ArgumentException>(() => Table.UpdateEntityAsync(Row("a", "1"), default));

    [Fact]
    public async Task An_etag_of_a_deleted_row_is_never_valid_again_also_not_after_a_restart_with_a_clock_that_stands_still()
    {
        var old = await Put("a", "1");
        await Table.DeleteEntityAsync("a", "1");
        await Put("a", "1");
        await Refused(412, "UpdateConditionNotSatisfied", () => Table.UpdateEntityAsync(Row("a", "1"), old));

        await Reopen();
        await Table.DeleteEntityAsync("a", "1");
        await Put("a", "1");
        await Refused(412, "UpdateConditionNotSatisfied", () => Table.UpdateEntityAsync(Row("a", "1"), old));
    }

    [Fact]
    public async Task Of_many_writers_with_one_etag_exactly_one_wins()
    {
        var read = await Put("a", "1", ("X", 0));

        var attempts = Enumerable.Range(1, 50).Select(async number =>
        {
            try
            {
                await Table.UpdateEntityAsync(Row("a", "1", ("X", number)), read);
                return number;
            }
            catch (RequestFailedException lost) when (lost.Status == 412)
            {
                return 0;
            }
        });

        var winner = Assert.Single(await Task.WhenAll(attempts), number => number > 0);
        Assert.Equal(winner, (await Get("a", "1")).GetInt32("X"));
    }

    [Fact]
    public async Task A_table_that_is_not_there_is_404()
    {
        var missing = Service.GetTableClient("Weg");

        await Refused(404, "TableNotFound", () => missing.AddEntityAsync(Row("a", "1")));
        await Refused(404, "TableNotFound", () => missing.GetEntityAsync<TableEntity>("a", "1"));
        await Refused(404, "TableNotFound", async () => await missing.QueryAsync<TableEntity>().AsPages().GetAsyncEnumerator().MoveNextAsync());
        await Refused(404, "TableNotFound", () => missing.SubmitTransactionAsync([new(TableTransactionActionType.Add, Row("a", "1"))]));
        Assert.Equal(404, (await missing.DeleteAsync()).Status);
    }

    [Fact]
    public async Task Tables_are_made_once_listed_and_emptied_by_deleting()
    {
        await Refused(409, "TableAlreadyExists", () => Service.CreateTableAsync("proef"));
        await Refused(400, "InvalidResourceName", () => Service.CreateTableAsync("1a"));
        await Service.GetTableClient("Ander").CreateIfNotExistsAsync();
        await Service.CreateTableIfNotExistsAsync("Ander");
        await Put("a", "1");

        await Table.DeleteAsync();
        await Table.CreateAsync();

        Assert.Empty(await Keys());
        var names = new List<string>();
        await foreach (var table in Service.QueryAsync()) names.Add(table.Name);
        Assert.Equal(["Ander", "Proef"], names);
    }
}
