using Integratie.Lokaal.Opslag;

namespace Integratie.Lokaal.Tests.Opslag;

public sealed class StoreFileTests : IDisposable
{
    private readonly TempFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Folder_and_files_are_for_the_owner_only()
    {
        if (OperatingSystem.IsWindows()) return;
        var folder = _folder.File("nieuw");
        await using var store = await Filled(folder);

        Assert.Equal(Mode("700"), File.GetUnixFileMode(folder));
        foreach (var name in new[] { "hub.db", "hub.db-wal", "hub.db-shm", "hub.lock" })
            Assert.Equal(Mode("600"), File.GetUnixFileMode(Path.Combine(folder, name)));
    }

    [Fact]
    public async Task A_second_hub_in_the_same_folder_is_refused_until_the_first_has_stopped()
    {
        var first = await Filled(_folder.Path);

        Assert.Throws<StoreException>(() => SqliteStore.Open(_folder.Path));

        await first.DisposeAsync();
        await SqliteStore.Open(_folder.Path).DisposeAsync();
    }

    [Fact]
    public async Task Closing_leaves_an_empty_log_and_everything_in_the_file()
    {
        await (await Filled(_folder.Path)).DisposeAsync();

        Assert.False(File.Exists(_folder.File("hub.db-wal")));
        await using var store = SqliteStore.Open(_folder.Path);
        Assert.Equal(1000L, Count(store));
    }

    [Fact]
    public void A_file_that_is_not_SQLite_is_refused_and_left_as_it_was()
    {
        var text = string.Concat(Enumerable.Repeat("dit is geen database\n", 50));
        File.WriteAllText(_folder.File("hub.db"), text);

        var refused = Assert.Throws<StoreException>(() => SqliteStore.Open(_folder.Path));

        Assert.Contains("Zet een back-up terug", refused.Message, StringComparison.Ordinal);
        Assert.Equal(text, File.ReadAllText(_folder.File("hub.db")));
        Assert.Single(SqliteStore.Check(_folder.Path));
    }

    [Fact]
    public async Task A_file_of_another_format_version_is_refused_and_named()
    {
        await SqliteStore.Open(_folder.Path).DisposeAsync();
        WriteAt(60, [0, 0, 0, 7]); // user_version in the SQLite header
        var before = File.ReadAllBytes(_folder.File("hub.db"));

        var refused = Assert.Throws<StoreException>(() => SqliteStore.Open(_folder.Path));

        Assert.Contains("opslagversie 7; deze hub kent alleen versie 1", refused.Message, StringComparison.Ordinal);
        Assert.Equal(before, File.ReadAllBytes(_folder.File("hub.db")));
    }

    [Fact]
    public async Task A_file_of_another_program_is_refused()
    {
        await SqliteStore.Open(_folder.Path).DisposeAsync();
        WriteAt(68, [0, 0, 0, 1]); // application_id in the SQLite header

        var refused = Assert.Throws<StoreException>(() => SqliteStore.Open(_folder.Path));
        Assert.Contains("van een ander programma", refused.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(4096)]
    [InlineData(3 * 4096)]
    public async Task A_damaged_page_is_found_at_the_start(int offset)
    {
        await (await Filled(_folder.Path)).DisposeAsync();
        WriteAt(offset, [.. Enumerable.Repeat((byte)0xA5, 4096)]);

        var refused = Assert.Throws<StoreException>(() => SqliteStore.Open(_folder.Path));

        Assert.Contains("beschadigd", refused.Message, StringComparison.Ordinal);
        Assert.Contains("Zet een back-up terug", refused.Message, StringComparison.Ordinal);
        Assert.DoesNotContain('\n', refused.Message);
        Assert.NotEmpty(SqliteStore.Check(_folder.Path));
    }

    [Fact]
    public void A_path_that_is_a_file_is_refused()
    {
        File.WriteAllText(_folder.File("bestand"), "x");

        var refused = Assert.Throws<StoreException>(() => SqliteStore.Open(_folder.File("bestand")));
        Assert.Contains("niet bruikbaar als opslag", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_backup_is_a_whole_store_of_its_own()
    {
        await (await Filled(_folder.Path)).DisposeAsync();
        var progress = new List<double>();
        var folder = Directory.CreateDirectory(_folder.File("terug")).FullName;

        StoreCopies.Backup(_folder.Path, Path.Combine(folder, "hub.db"), progress.Add);

        Assert.Equal(1.0, progress[^1]);
        Assert.Throws<StoreException>(() => StoreCopies.Backup(_folder.Path, Path.Combine(folder, "hub.db")));
        await using var restored = SqliteStore.Open(folder);
        Assert.Equal(1000L, Count(restored));
        if (!OperatingSystem.IsWindows()) Assert.Equal(Mode("600"), File.GetUnixFileMode(Path.Combine(folder, "hub.db")));
    }

    [Fact]
    public async Task A_backup_put_in_the_place_of_a_crashed_hub_is_not_mixed_with_the_log_of_that_hub()
    {
        var crashed = Directory.CreateDirectory(_folder.File("kapot")).FullName;
        await (await Filled(_folder.Path)).DisposeAsync();
        StoreCopies.Backup(_folder.Path, _folder.File("hub.bak"));
        await using (var store = SqliteStore.Open(_folder.Path))
        {
            await store.WriteAsync(session => session.Execute("UPDATE t SET value = 'later'"));
            File.Copy(_folder.File("hub.db-wal"), Path.Combine(crashed, "hub.db-wal"));
        }
        File.Copy(_folder.File("hub.bak"), Path.Combine(crashed, "hub.db"));

        await using (var restored = SqliteStore.Open(crashed))
        {
            Assert.Equal(0L, restored.Read(session => session.Command("SELECT count(*) FROM t WHERE value = 'later'").ExecuteScalar()));
            await restored.WriteAsync(session => session.Execute("UPDATE t SET value = 'verder'"));
        }

        await using var again = SqliteStore.Open(crashed);
        Assert.Equal(1000L, again.Read(session => session.Command("SELECT count(*) FROM t WHERE value = 'verder'").ExecuteScalar()));
        Assert.Empty(SqliteStore.Check(crashed));
    }

    [Fact]
    public async Task A_log_without_its_file_is_refused()
    {
        await using (var store = await Filled(_folder.Path)) File.Copy(_folder.File("hub.db-wal"), _folder.File("log"));
        File.Delete(_folder.File("hub.db"));
        File.Move(_folder.File("log"), _folder.File("hub.db-wal"));

        var refused = Assert.Throws<StoreException>(() => SqliteStore.Open(_folder.Path));
        Assert.Contains("ontbreekt", refused.Message, StringComparison.Ordinal);
    }

    private static async Task<SqliteStore> Filled(string folder)
    {
        var store = SqliteStore.Open(folder);
        await store.WriteAsync(session => session.Execute(
            "CREATE TABLE t (id INTEGER PRIMARY KEY, value TEXT); " +
            "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 1000) INSERT INTO t SELECT i, hex(zeroblob(50)) FROM n"));
        return store;
    }

    private static long Count(SqliteStore store) => store.Read(session => (long)session.Command("SELECT count(*) FROM t").ExecuteScalar()!);

    private void WriteAt(int offset, byte[] bytes)
    {
        using var file = File.OpenWrite(_folder.File("hub.db"));
        file.Position = offset;
        file.Write(bytes);
    }

    private static UnixFileMode Mode(string octal) => (UnixFileMode)Convert.ToInt32(octal, 8);
}
