using System.Text;
using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace Integratie.Bench.Volume;

/// <summary>
/// The store's file, opened while no hub has it. Rows are written in its own form without a journal: a fill that is broken off is thrown
/// away, and a commit for each dossier would make it an hour.
/// </summary>
internal sealed class Vulbestand : IDisposable
{
    private const string Zoek = "SELECT versie, tijd, inhoud FROM rij WHERE tabel = ?1 AND pk = ?2 AND rk = ?3";
    private const string Voeg = "INSERT INTO rij (tabel, pk, rk, versie, tijd, inhoud) VALUES (?1, ?2, ?3, ?4, ?5, ?6)";
    private readonly SqliteConnection _verbinding;
    private readonly Dictionary<string, long> _tabellen = [];
    private readonly sqlite3_stmt _voeg;

    public Vulbestand(string map)
    {
        _verbinding = new($"Data Source={Path.Combine(map, "hub.db")};Pooling=False");
        _verbinding.Open();
        Doe("PRAGMA journal_mode=OFF; PRAGMA synchronous=OFF; PRAGMA locking_mode=EXCLUSIVE; PRAGMA cache_size=-1500000; BEGIN");
        using (var opdracht = new SqliteCommand("SELECT naam, nummer FROM tabel", _verbinding))
        using (var lezer = opdracht.ExecuteReader())
            while (lezer.Read())
                _tabellen[lezer.GetString(0)] = lezer.GetInt64(1);
        Klopt(raw.sqlite3_prepare_v2(_verbinding.Handle, Voeg, out _voeg));
    }

    public long Nummer(string tabel) => _tabellen[tabel];

    /// <summary>A row that is there.</summary>
    public Ruwerij Lees(string tabel, string partitie, string rij)
    {
        using var opdracht = new SqliteCommand(Zoek, _verbinding);
        object[] sleutel = [_tabellen[tabel], partitie, rij];
        for (var i = 0; i < sleutel.Length; i++)
            opdracht.Parameters.Add(new SqliteParameter($"?{i + 1}", sleutel[i]));
        using var lezer = opdracht.ExecuteReader();
        lezer.Read();
        return new(
            _tabellen[tabel], Encoding.UTF8.GetBytes(partitie), Encoding.UTF8.GetBytes(rij),
            lezer.GetInt64(0), lezer.GetInt64(1), lezer.GetFieldValue<byte[]>(2));
    }

    public void Schrijf(Ruwerij rij)
    {
        raw.sqlite3_bind_int64(_voeg, 1, rij.Tabel);
        raw.sqlite3_bind_text(_voeg, 2, rij.Partitie);
        raw.sqlite3_bind_text(_voeg, 3, rij.Rij);
        raw.sqlite3_bind_int64(_voeg, 4, rij.Versie);
        raw.sqlite3_bind_int64(_voeg, 5, rij.Tijd);
        raw.sqlite3_bind_blob(_voeg, 6, rij.Inhoud);
        var uitkomst = raw.sqlite3_step(_voeg);
        if (uitkomst != raw.SQLITE_DONE)
            Klopt(uitkomst);
        raw.sqlite3_reset(_voeg);
    }

    public void Dispose()
    {
        _voeg.Dispose();
        Doe("COMMIT; PRAGMA journal_mode=WAL");
        _verbinding.Dispose();
    }

    private void Doe(string sql)
    {
        using var opdracht = new SqliteCommand(sql, _verbinding);
        opdracht.ExecuteNonQuery();
    }

    private void Klopt(int uitkomst)
    {
        if (uitkomst != raw.SQLITE_OK)
            throw new SqliteException(raw.sqlite3_errmsg(_verbinding.Handle).utf8_to_string(), uitkomst);
    }
}
