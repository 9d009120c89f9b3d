using Integratie.Lokaal.Tables;

namespace Integratie.Lokaal.Tests.Tables;

public sealed class EntityTests : TableTests
{
    [Fact]
    public async Task Every_type_comes_back_as_it_was()
    {
        var id = Guid.Parse("0b1c2d3e-4f50-6172-8394-a5b6c7d8e9f0");
        await Table.AddEntityAsync(Row("a", "1",
            ("Tekst", "één 'regel' 🙂"), ("Leeg", ""), ("Ja", true), ("Nee", false), ("Klein", int.MinValue), ("Groot", long.MaxValue),
            ("Reëel", -0.1), ("Moment", new DateTimeOffset(2026, 3, 29, 3, 30, 0, 123, TimeSpan.FromHours(2)).AddTicks(7)),
            ("Utc", new DateTime(2026, 1, 2, 3, 4, 5, DateTimeKind.Utc)), ("Id", id), ("Bytes", new byte[] { 0, 1, 255 }),
            ("Data", new BinaryData(new byte[] { 9 }))));

        var row = await Get("a", "1");

        Assert.Equal("één 'regel' 🙂", row.GetString("Tekst"));
        Assert.Equal("", row.GetString("Leeg"));
        Assert.True(row.GetBoolean("Ja"));
        Assert.False(row.GetBoolean("Nee"));
        Assert.Equal(int.MinValue, row.GetInt32("Klein"));
        Assert.Equal(long.MaxValue, row.GetInt64("Groot"));
        Assert.Equal(-0.1, row.GetDouble("Reëel"));
        Assert.Equal(new DateTimeOffset(2026, 3, 29, 1, 30, 0, 123, TimeSpan.Zero).AddTicks(7), row["Moment"]);
        Assert.Equal(TimeSpan.Zero, row.GetDateTimeOffset("Moment")!.Value.Offset);
        Assert.Equal(new DateTimeOffset(2026, 1, 2, 3, 4, 5, TimeSpan.Zero), row["Utc"]);
        Assert.Equal(DateTimeKind.Utc, row.GetDateTime("Utc")!.Value.Kind);
        Assert.Equal(id, row.GetGuid("Id"));
        Assert.Equal([0, 1, 255], row.GetBinary("Bytes"));
        Assert.Equal([9], row.GetBinaryData("Data")!.ToArray());
    }

    [Fact]
    public async Task The_store_gives_timestamp_and_etag_and_ignores_those_of_the_caller()
    {
        var given = Row("a", "1", ("X", 1));
        given.Timestamp = new DateTimeOffset(1999, 1, 1, 0, 0, 0, TimeSpan.Zero);
        given.ETag = new Azure.ETag("W/\"zelf\"");

        var response = await Table.AddEntityAsync(given);

        var row = await Get("a", "1");
        Assert.Equal(204, response.Status);
        Assert.Equal(new DateTimeOffset(2026, 11, 21, 10, 0, 0, TimeSpan.Zero), row.Timestamp);
        Assert.Equal(response.Headers.ETag, row.ETag);
        Assert.Equal(["PartitionKey", "RowKey", "Timestamp", "X", "odata.etag"], row.Keys.Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task A_null_is_not_stored_on_add_and_replace_and_changes_nothing_on_merge()
    {
        await Table.AddEntityAsync(Row("a", "1", ("X", 1), ("Y", null!)));
        Assert.False((await Get("a", "1")).ContainsKey("Y"));

        await Table.UpsertEntityAsync(Row("a", "1", ("X", null!), ("Z", 3)), TableUpdateMode.Merge);
        Assert.Equal(1, (await Get("a", "1")).GetInt32("X"));

        await Table.UpsertEntityAsync(Row("a", "1", ("X", null!), ("Z", 4)), TableUpdateMode.Replace);
        Assert.False((await Get("a", "1")).ContainsKey("X"));
    }

    [Fact]
    public async Task Types_that_a_table_does_not_have_are_refused()
    {
        foreach (var value in new object[] { 1m, DayOfWeek.Friday, 1f, 1u, 'c', new Uri("urn:a"), new DateTime(2026, 1, 1), new[] { 1 } })
            await Assert.ThrowsAsync<NotSupportedException>(() => Table.AddEntityAsync(Row("a", "1", ("X", value))));
        Assert.Empty(await Keys());
    }

    [Fact]
    public async Task Another_class_than_TableEntity_is_refused_and_not_half_stored()
    {
        await Assert.ThrowsAsync<NotSupportedException>(() => Table.AddEntityAsync(new OwnRow { PartitionKey = "a", RowKey = "1" }));
        await Put("a", "1");
        await Assert.ThrowsAsync<NotSupportedException>(() => Table.GetEntityAsync<OwnRow>("a", "1"));
        Assert.Throws<NotSupportedException>(() => Table.QueryAsync<OwnRow>());
    }

    [Fact]
    public void A_property_keeps_its_type_and_a_getter_of_another_type_fails()
    {
        var row = new TableEntity("a", "1") { ["Groot"] = 1L, ["Tekst"] = "x" };

        row["Groot"] = 5;
        Assert.Equal(5L, row["Groot"]);
        Assert.Throws<InvalidOperationException>(() => row["Tekst"] = 5);
        Assert.Throws<InvalidOperationException>(() => row.GetInt32("Tekst"));
        Assert.Null(row.GetInt32("Er niet"));
    }

    private sealed class OwnRow : ITableEntity
    {
        public string PartitionKey { get; set; } = "";

        public string RowKey { get; set; } = "";

        public DateTimeOffset? Timestamp { get; set; }

        public Azure.ETag ETag { get; set; }
    }
}
