using Integratie.Lokaal.Opslag;

namespace Integratie.Lokaal.Tests.Opslag;

public sealed class TweedeProcesTests : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);
    private readonly TempFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task A_second_process_is_refused_and_after_a_kill_every_committed_row_is_there()
    {
        using var child = Kindproces.Start("schrijf", _folder.Path);
        var committed = await ReadUntil(child.StandardOutput, 200);

        var refused = Assert.Throws<StoreException>(() => SqliteStore.Open(_folder.Path));
        Assert.Contains("in gebruik door een andere hub", refused.Message, StringComparison.Ordinal);

        child.Kill();
        committed = await LastOf(child.StandardOutput, committed);
        await child.WaitForExitAsync().WaitAsync(Patience);

        await using var store = SqliteStore.Open(_folder.Path);
        var stored = Ids(store);
        Assert.True(stored.Count >= committed);
        Assert.Equal(Enumerable.Range(1, stored.Count), stored);
        Assert.Empty(SqliteStore.Check(_folder.Path));
    }

    [Fact]
    public async Task A_disk_that_refuses_fails_those_jobs_and_the_store_goes_on_when_there_is_room_again()
    {
        if (OperatingSystem.IsWindows()) return;
        using var child = Kindproces.Start("vol", _folder.Path);
        var told = (await child.StandardOutput.ReadToEndAsync().WaitAsync(Patience)).Split('\n', StringSplitOptions.RemoveEmptyEntries);
        await child.WaitForExitAsync().WaitAsync(Patience);

        Assert.Equal(0, child.ExitCode);
        await using var store = SqliteStore.Open(_folder.Path);
        Assert.Equal(95, told.Length);
        Assert.Equal(told.Select(int.Parse), Ids(store));
    }

    private static async Task<int> ReadUntil(StreamReader output, int wanted)
    {
        while (true)
        {
            var line = await output.ReadLineAsync().WaitAsync(Patience) ?? throw new InvalidOperationException("The child stopped.");
            if (int.Parse(line) >= wanted) return wanted;
        }
    }

    /// <summary>The rest of what the child told before it was killed; its last line may be cut short.</summary>
    private static async Task<int> LastOf(StreamReader output, int known)
    {
        var rest = await output.ReadToEndAsync().WaitAsync(Patience);
        var whole = rest[..(rest.LastIndexOf('\n') + 1)].Split('\n', StringSplitOptions.RemoveEmptyEntries);
        return whole.Length == 0 ? known : int.Parse(whole[^1]);
    }

    private static List<int> Ids(SqliteStore store) => store.Read(session =>
    {
        using var reader = session.Command("SELECT id FROM t ORDER BY id").ExecuteReader();
        var ids = new List<int>();
        while (reader.Read()) ids.Add(reader.GetInt32(0));
        return ids;
    });
}
