using Integratie.Lokaal.Opslag;

namespace Integratie.Lokaal.Tests.Opslag;

/// <summary>What an operator may get wrong with a backup, and breaking one off.</summary>
public sealed class StoreCopiesTests : IDisposable
{
    private readonly TempFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task A_backup_that_is_broken_off_leaves_nothing_behind()
    {
        var data = await FilledAsync("data");
        var target = Directory.CreateDirectory(_folder.File("backups")).FullName;
        using var stop = new CancellationTokenSource();

        Assert.Throws<OperationCanceledException>(() => StoreCopies.Backup(data, Path.Combine(target, "hub.bak"), _ => stop.Cancel(), stop.Token));

        Assert.Empty(Directory.GetFileSystemEntries(target));
    }

    [Fact]
    public async Task A_restore_that_is_broken_off_can_be_done_again()
    {
        StoreCopies.Backup(await FilledAsync("data"), _folder.File("hub.bak"));
        using var stop = new CancellationTokenSource();

        Assert.Throws<OperationCanceledException>(
            () => StoreCopies.Restore(_folder.File("hub.bak"), _folder.File("terug"), part => Cancel(stop, part), stop.Token));
        StoreCopies.Restore(_folder.File("hub.bak"), _folder.File("terug"));

        Assert.Empty(SqliteStore.Check(_folder.File("terug")));
    }

    [Fact]
    public async Task A_check_that_is_broken_off_says_nothing_of_the_file()
    {
        var data = await FilledAsync("data");

        Assert.ThrowsAny<OperationCanceledException>(() => SqliteStore.Check(data, new CancellationToken(canceled: true)));
    }

    [Fact]
    public void What_is_no_backup_is_called_what_it_is()
    {
        Directory.CreateDirectory(_folder.File("map"));
        File.WriteAllText(_folder.File("leeg"), "");
        File.WriteAllText(_folder.File("tekst"), new string('x', 5000));

        Assert.EndsWith("map is een map, geen bestand.", Refusal("map"), StringComparison.Ordinal);
        Assert.EndsWith("leeg is leeg. Neem een andere back-up.", Refusal("leeg"), StringComparison.Ordinal);
        Assert.EndsWith("(het is geen SQLite-bestand). Neem een andere back-up.", Refusal("tekst"), StringComparison.Ordinal);
        Assert.EndsWith("nergens bestaat niet.", Refusal("nergens"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_where_the_folder_of_a_restore_must_be_is_called_a_file()
    {
        StoreCopies.Backup(await FilledAsync("data"), _folder.File("hub.bak"));
        File.WriteAllText(_folder.File("bestand"), "");

        var itself = Assert.Throws<StoreException>(() => StoreCopies.Restore(_folder.File("hub.bak"), _folder.File("bestand")));
        var above = Assert.Throws<StoreException>(() => StoreCopies.Restore(_folder.File("hub.bak"), Path.Combine(_folder.File("bestand"), "onder")));

        Assert.EndsWith("bestand is niet bruikbaar als opslag: daar staat een bestand, geen map.", itself.Message, StringComparison.Ordinal);
        Assert.EndsWith("onder is niet bruikbaar als opslag: een deel van dat pad is een bestand, geen map.", above.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_damaged_store_is_said_in_Dutch()
    {
        var data = await FilledAsync("data");
        await using (var file = File.OpenWrite(Path.Combine(data, "hub.db")))
        {
            file.Position = 100; // behind the header, where the list of tables begins
            await file.WriteAsync(Enumerable.Repeat((byte)0xA5, 200).ToArray());
        }

        var refused = Assert.Throws<StoreException>(() => StoreCopies.Backup(data, _folder.File("hub.bak")));
        Assert.Contains("hub.bak is mislukt: de gegevens zijn beschadigd (SQLite Error 11", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Of_a_store_with_a_damaged_page_no_backup_is_made()
    {
        var data = await FilledAsync("data");
        await using (var store = SqliteStore.Open(data))
            await store.WriteAsync(session => session.Execute(
                "CREATE TABLE r(id INTEGER PRIMARY KEY, value); "
                + "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 1000) INSERT INTO r SELECT i, hex(zeroblob(50)) FROM n"));
        await using (var file = File.OpenWrite(Path.Combine(data, "hub.db")))
        {
            file.Position = file.Length - (3 * 4096); // rows: the list of tables and the big value are before them
            await file.WriteAsync(Enumerable.Repeat((byte)0xA5, 4096).ToArray());
        }
        var target = Directory.CreateDirectory(_folder.File("backups")).FullName;

        var refused = Assert.Throws<StoreException>(() => StoreCopies.Backup(data, Path.Combine(target, "hub.bak")));

        Assert.Contains("hub.bak is mislukt: de gegevens zijn beschadigd", refused.Message, StringComparison.Ordinal);
        Assert.DoesNotContain('\n', refused.Message);
        Assert.Empty(Directory.GetFileSystemEntries(target));
    }

    [Fact]
    public async Task A_path_that_SQLite_cannot_take_is_called_too_long()
    {
        if (OperatingSystem.IsWindows()) return;
        var data = await FilledAsync("data");
        var target = Directory.CreateDirectory(Path.Combine([_folder.Path, .. Enumerable.Repeat(new string('é', 50), 5)])).FullName;

        var backup = Assert.Throws<StoreException>(() => StoreCopies.Backup(data, Path.Combine(target, "hub.bak")));
        var store = Assert.Throws<StoreException>(() => SqliteStore.Open(target));

        Assert.Contains("hub.bak is mislukt: het pad is te lang", backup.Message, StringComparison.Ordinal);
        Assert.Contains("is niet bruikbaar als opslag: het pad is te lang", store.Message, StringComparison.Ordinal);
        Assert.Empty(Directory.GetFiles(target, "hub.b*"));
    }

    [Fact]
    public async Task A_folder_that_may_not_be_looked_into_is_not_called_empty()
    {
        // The superuser may look everywhere.
        if (OperatingSystem.IsWindows() || Environment.IsPrivilegedProcess) return;
        var data = await FilledAsync("data");
        File.SetUnixFileMode(data, UnixFileMode.None);
        try
        {
            var refused = Assert.Throws<StoreException>(() => StoreCopies.Backup(data, _folder.File("hub.bak")));
            Assert.Contains("is niet bruikbaar als opslag", refused.Message, StringComparison.Ordinal);
        }
        finally
        {
            File.SetUnixFileMode(data, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        }
    }

    private static void Cancel(CancellationTokenSource stop, double part)
    {
        if (part > 0) stop.Cancel();
    }

    private string Refusal(string backup) =>
        Assert.Throws<StoreException>(() => StoreCopies.Restore(_folder.File(backup), _folder.File("terug"))).Message;

    private async Task<string> FilledAsync(string name)
    {
        await using var store = SqliteStore.Open(_folder.File(name));
        await store.WriteAsync(session => session.Execute("CREATE TABLE t(value); INSERT INTO t VALUES (zeroblob(5000000))"));
        return _folder.File(name);
    }
}
