using Microsoft.Data.Sqlite;

namespace Integratie.Lokaal.Opslag;

/// <summary>The full check, which reads every page: for the operator, not for a start.</summary>
internal static class StoreCheck
{
    private const int FaultsShown = 100;

    public static IReadOnlyList<string> Run(string folder)
    {
        var file = Path.Combine(Path.GetFullPath(folder), "hub.db");
        try
        {
            if (!File.Exists(file) || !StoreFormat.Recognise(file)) return [$"{file} bestaat niet of is leeg."];
            using var session = StoreConnection.OpenForReading(file);
            using var command = session.Command($"PRAGMA integrity_check({FaultsShown})");
            using var reader = command.ExecuteReader();
            var faults = new List<string>();
            while (reader.Read())
            {
                if (reader.GetString(0) is var fault && fault != "ok") faults.Add(fault);
            }
            return faults;
        }
        catch (Exception failure) when (failure is StoreException or SqliteException or IOException or UnauthorizedAccessException)
        {
            return [failure.Message];
        }
    }
}
