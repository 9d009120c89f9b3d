using Integratie.Lokaal.Opslag;

namespace Integratie.Lokaal.Tests.Opslag;

public sealed class SqliteStoreTests : IAsyncLifetime
{
    private readonly TempFolder _folder = new();
    private SqliteStore _store = null!;

    public async Task InitializeAsync()
    {
        _store = SqliteStore.Open(_folder.Path);
        await _store.WriteAsync(session => session.Execute("CREATE TABLE t (id INTEGER PRIMARY KEY, value TEXT UNIQUE)"));
    }

    public async Task DisposeAsync()
    {
        await _store.DisposeAsync();
        _folder.Dispose();
    }

    [Fact]
    public async Task What_is_written_can_be_read()
    {
        await Insert("a");

        Assert.Equal(["a"], Values());
    }

    [Fact]
    public async Task Jobs_run_in_the_order_of_the_calls()
    {
        var names = Enumerable.Range(0, 2000).Select(number => $"{number:d4}").ToList();

        await Task.WhenAll(names.Select(Insert));

        Assert.Equal(names, Values());
    }

    [Fact]
    public async Task A_job_that_fails_takes_back_only_its_own_work()
    {
        var before = Insert("before");
        var failing = _store.WriteAsync(session =>
        {
            session.Command("INSERT INTO t (value) VALUES (?1)").Bind("lost").ExecuteNonQuery();
            throw new InvalidOperationException("no");
        });
        var after = Insert("after");

        await Assert.ThrowsAsync<InvalidOperationException>(() => failing);
        await Task.WhenAll(before, after);
        Assert.Equal(["before", "after"], Values());
    }

    [Fact]
    public async Task A_later_write_follows_without_anyone_waiting_for_it()
    {
        var done = new TaskCompletionSource();
        _store.WriteLater(session =>
        {
            session.Command("INSERT INTO t (value) VALUES (?1)").Bind("later").ExecuteNonQuery();
            done.SetResult();
        });

        await done.Task.WaitAsync(TimeSpan.FromSeconds(10));
        await Insert("next");
        Assert.Equal(["later", "next"], Values());
    }

    private Task Insert(string value) =>
        _store.WriteAsync(session => session.Command("INSERT INTO t (value) VALUES (?1)").Bind(value).ExecuteNonQuery());

    private List<string> Values() => _store.Read(session =>
    {
        using var reader = session.Command("SELECT value FROM t ORDER BY id").ExecuteReader();
        var values = new List<string>();
        while (reader.Read()) values.Add(reader.GetString(0));
        return values;
    });
}
