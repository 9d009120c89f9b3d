using Integratie.Lokaal.Tables.Rows;

namespace Integratie.Lokaal.Tests.Tables;

public sealed class SeekTests : TableTests
{
    [Theory]
    [InlineData(RowReader.InPartition, "(tabel=? AND pk=? AND rk>?)")]
    [InlineData(RowReader.InPartitionUpTo, "(tabel=? AND pk=? AND rk>? AND rk<?)")]
    [InlineData(RowReader.AcrossPartitions, "(tabel=? AND (pk,rk)>(?,?))")]
    [InlineData(RowReader.AcrossPartitionsUpTo, "(tabel=? AND (pk,rk)>(?,?) AND pk<?)")]
    public void Every_range_is_a_seek_in_the_index_without_sorting(string sql, string bounds)
    {
        var plan = Store.Read(session =>
        {
            using var reader = session.Command("EXPLAIN QUERY PLAN " + sql).ExecuteReader();
            var steps = new List<string>();
            while (reader.Read()) steps.Add(reader.GetString(3));
            return steps;
        });

        var step = Assert.Single(plan);
        Assert.StartsWith("SEARCH rij", step, StringComparison.Ordinal);
        Assert.EndsWith(bounds, step, StringComparison.Ordinal);
    }
}
