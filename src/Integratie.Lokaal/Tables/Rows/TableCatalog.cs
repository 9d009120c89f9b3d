using System.Collections.Concurrent;
using Integratie.Lokaal.Opslag;

namespace Integratie.Lokaal.Tables.Rows;

/// <summary>Which tables there are. A table that is made again gets a new number, so rows of the old one can never appear in it.</summary>
internal sealed class TableCatalog
{
    private readonly ConcurrentDictionary<string, long> _numbers = new(StringComparer.OrdinalIgnoreCase);

    public IEnumerable<string> Names => _numbers.Keys.Order(StringComparer.Ordinal);

    public bool Exists(string name) => _numbers.ContainsKey(name);

    /// <exception cref="Azure.RequestFailedException">404 TableNotFound.</exception>
    public long Number(string name) => _numbers.TryGetValue(name, out var number) ? number : throw TableError.TableNotFound.ToException();

    public void Load(SqliteSession session)
    {
        using var reader = session.Command("SELECT naam, nummer FROM tabel").ExecuteReader();
        while (reader.Read()) _numbers[reader.GetString(0)] = reader.GetInt64(1);
    }

    /// <returns>False when it was there already.</returns>
    public async Task<bool> CreateAsync(SqliteStore store, string name)
    {
        CheckName(name);
        if (Exists(name)) return false;
        var created = await store.WriteAsync(session =>
            session.Command("INSERT INTO tabel (naam) VALUES (?1) ON CONFLICT DO NOTHING").Bind(name).ExecuteNonQuery() == 1);
        store.Read(session =>
        {
            Load(session);
            return true;
        });
        return created;
    }

    public async Task DeleteAsync(SqliteStore store, string name)
    {
        var number = Number(name);
        await store.WriteAsync(session =>
        {
            session.Command("DELETE FROM tabel WHERE nummer = ?1").Bind(number).ExecuteNonQuery();
            session.Command("DELETE FROM rij WHERE tabel = ?1").Bind(number).ExecuteNonQuery();
        });
        _numbers.TryRemove(name, out _);
    }

    // Source: Microsoft, "Understanding the Table service data model", table names.
    private static void CheckName(string name)
    {
        ArgumentException.ThrowIfNullOrEmpty(name);
        var valid = name.Length is >= 3 and <= 63 && char.IsAsciiLetter(name[0]) && name.All(char.IsAsciiLetterOrDigit)
            && !name.Equals("tables", StringComparison.OrdinalIgnoreCase);
        if (!valid) throw new TableError(400, "InvalidResourceName", $"'{name}' is not a table name.").ToException();
    }
}
