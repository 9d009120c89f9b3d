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
    public async Task What_comes_while_a_job_runs_goes_into_the_same_commit()
    {
        // The writer commits early after 20 ms, and a busy machine may take that long between two lines: so it need not be the first time.
        var together = false;
        for (var time = 1; time <= 100 && !together; time++)
        {
            using var running = new ManualResetEventSlim();
            using var goOn = new ManualResetEventSlim();
            var first = _store.WriteAsync(_ =>
            {
                running.Set();
                goOn.Wait();
            });
            running.Wait();
            var second = _store.WriteAsync(_ => !first.IsCompleted);
            goOn.Set();
            together = await second;
        }

        Assert.True(together);
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

    [Fact]
    public async Task What_waits_behind_a_job_that_meets_a_full_disk_is_refused_too()
    {
        await _store.WriteAsync(session => session.Execute("CREATE TABLE vol (body BLOB); PRAGMA max_page_count = 100"));
        using var goOn = new ManualResetEventSlim();
        var busy = _store.WriteAsync(_ => goOn.Wait());

        var before = Insert("before");
        var full = _store.WriteAsync(session => session.Execute("INSERT INTO vol (body) VALUES (zeroblob(1000000))"));
        // Asked for without knowing what became of the one before, as two writes in a row are.
        var behind = Insert("behind");
        goOn.Set();

        var refused = await Assert.ThrowsAsync<StoreException>(() => full);
        Assert.Contains("schijf is vol", refused.Message, StringComparison.Ordinal);
        await Assert.ThrowsAsync<StoreException>(() => behind);
        await busy.ContinueWith(_ => { }, TaskScheduler.Default);
        await Insert("later");
        // SQLite may give up the whole transaction on a full disk: then the job before it fails too, but it is never told wrong.
        Assert.Equal(await Succeeded(before) ? ["before", "later"] : ["later"], Values());
    }

    [Fact]
    public async Task The_log_stays_short_while_writes_never_pause()
    {
        for (var batch = 0; batch < 30; batch++)
        {
            await Task.WhenAll(Enumerable.Range(0, 60).Select(_ => _store.WriteAsync(session =>
                session.Command("INSERT INTO t (value) VALUES (hex(randomblob(40000)))").ExecuteNonQuery())));
        }

        Assert.InRange(new FileInfo(_folder.File("hub.db")).Length, 60 << 20, long.MaxValue);
        Assert.InRange(new FileInfo(_folder.File("hub.db-wal")).Length, 1, 100 << 20);
    }

    [Fact]
    public async Task What_was_asked_before_closing_is_done_and_what_comes_after_is_refused()
    {
        var writes = Enumerable.Range(0, 100).Select(number => Insert($"{number:d3}")).ToList();
        _store.WriteLater(session => session.Command("INSERT INTO t (value) VALUES ('later')").ExecuteNonQuery());

        await _store.DisposeAsync();

        await Task.WhenAll(writes);
        Assert.Throws<ObjectDisposedException>(() => { _ = Insert("te laat"); });
        Assert.Throws<ObjectDisposedException>(Values);
        _store = SqliteStore.Open(_folder.Path);
        Assert.Equal(101, Values().Count);
    }

    [Fact]
    public async Task A_read_sees_one_snapshot_while_others_write()
    {
        await Insert("a");

        var counts = _store.Read(session =>
        {
            long Count() => (long)session.Command("SELECT count(*) FROM t").ExecuteScalar()!;
            var first = Count();
            Insert("b").Wait(TimeSpan.FromSeconds(10));
            return (first, Count());
        });

        Assert.Equal((1L, 1L), counts);
        Assert.Equal(2, Values().Count);
    }

    [Fact]
    public void A_read_cannot_write() =>
        Assert.ThrowsAny<Exception>(() => _store.Read(session => session.Command("DELETE FROM t").ExecuteNonQuery()));

    [Fact]
    public async Task A_later_write_that_fails_is_told_and_disturbs_nobody()
    {
        var told = new TaskCompletionSource<Exception>();
        _store.LaterFailed += told.SetResult;

        _store.WriteLater(_ => throw new InvalidOperationException("no"));
        await Insert("a");

        Assert.Equal("no", (await told.Task.WaitAsync(TimeSpan.FromSeconds(10))).Message);
        Assert.Equal(["a"], Values());
    }

    [Fact]
    public async Task Before_anything_was_written_asking_whether_the_disk_takes_writes_finds_out()
    {
        await _store.DisposeAsync();
        _store = SqliteStore.Open(_folder.Path);
        var writer = await _store.WriteAsync(session => session);
        writer.Execute("PRAGMA query_only = ON");

        var refused = await _store.TakesWritesAsync();
        writer.Execute("PRAGMA query_only = OFF");

        Assert.False(refused);
        Assert.True(await _store.TakesWritesAsync());
    }

    [Fact]
    public async Task A_commit_of_nothing_does_not_say_that_a_disk_that_refused_takes_writes_again()
    {
        var writer = await _store.WriteAsync(session => session);
        writer.Execute("CREATE TABLE vol (body BLOB); PRAGMA max_page_count = 100");
        await Assert.ThrowsAsync<StoreException>(() => _store.WriteAsync(session => session.Execute("INSERT INTO vol (body) VALUES (zeroblob(1000000))")));
        await _store.WriteAsync(_ => { });
        writer.Execute("PRAGMA query_only = ON");

        Assert.False(await _store.TakesWritesAsync());
    }

    [Fact]
    public async Task While_the_disk_takes_what_is_written_asking_writes_nothing()
    {
        await Insert("a");
        var writer = await _store.WriteAsync(session => session);
        writer.Execute("PRAGMA query_only = ON");

        Assert.True(await _store.TakesWritesAsync());
    }

    private static async Task<bool> Succeeded(Task job)
    {
        try
        {
            await job;
            return true;
        }
        catch (StoreException)
        {
            return false;
        }
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
