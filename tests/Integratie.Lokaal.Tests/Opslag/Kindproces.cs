using System.Diagnostics;
using System.Runtime.InteropServices;
using Integratie.Lokaal.Opslag;
using Integratie.Lokaal.Tests.ServiceBus;

namespace Integratie.Lokaal.Tests.Opslag;

/// <summary>What a test lets a process of its own do, because it ends that process or takes its disk away.</summary>
internal static partial class Kindproces
{
    private const int FileSizeLimit = 1, FileTooLargeSignal = 25, IgnoreSignal = 1;

    public static async Task<int> Main(string[] arguments)
    {
        var store = SqliteStore.Open(arguments[1]);
        return arguments[0] switch
        {
            "schrijf" => await WriteForever(store),
            "stuur" => await Brokerproces.SendForever(store, arguments[1]),
            "sterf" => await Brokerproces.ReceiveAndDie(store, arguments[1]),
            "vol" => await WriteUntilFull(store, arguments[1]),
            _ => 64,
        };
    }

    public static Process Start(string what, string folder) => Process.Start(new ProcessStartInfo("dotnet")
    {
        ArgumentList = { typeof(Kindproces).Assembly.Location, what, folder },
        RedirectStandardOutput = true,
    })!;

    /// <summary>Prints every number after its commit, so that the parent knows what must survive.</summary>
    private static async Task<int> WriteForever(SqliteStore store)
    {
        await store.WriteAsync(session => session.Execute("CREATE TABLE IF NOT EXISTS t (id INTEGER PRIMARY KEY)"));
        for (var id = 1; ; id++)
        {
            await store.WriteAsync(session => session.Command("INSERT INTO t (id) VALUES (?1)").Bind(id).ExecuteNonQuery());
            Console.WriteLine(id);
        }
    }

    /// <summary>Limits the size of a file, writes until that fails, lifts the limit and goes on; prints what was committed.</summary>
    private static async Task<int> WriteUntilFull(SqliteStore store, string folder)
    {
        _ = Signal(FileTooLargeSignal, IgnoreSignal);
        await store.WriteAsync(session => session.Execute("CREATE TABLE t (id INTEGER PRIMARY KEY, body BLOB)"));
        var limit = new Limit { Soft = (ulong)new FileInfo(Path.Combine(folder, "hub.db-wal")).Length + 200_000, Hard = ulong.MaxValue };
        if (SetLimit(FileSizeLimit, limit) != 0) return 2;
        var failures = 0;
        for (var id = 1; id <= 100; id++)
        {
            try
            {
                await Insert(store, id);
                Console.WriteLine(id);
            }
            catch (StoreException)
            {
                failures++;
            }
            if (failures == 5) _ = SetLimit(FileSizeLimit, limit with { Soft = ulong.MaxValue });
        }
        await store.DisposeAsync();
        return failures == 5 ? 0 : 3;
    }

    private static Task<int> Insert(SqliteStore store, int id) =>
        store.WriteAsync(session => session.Command("INSERT INTO t (id, body) VALUES (?1, zeroblob(20000))").Bind(id).ExecuteNonQuery());

    [LibraryImport("libc", EntryPoint = "signal")]
    private static partial nint Signal(int number, nint handler);

    [LibraryImport("libc", EntryPoint = "setrlimit")]
    private static partial int SetLimit(int resource, in Limit limit);

    private record struct Limit
    {
        public ulong Soft;
        public ulong Hard;
    }
}
