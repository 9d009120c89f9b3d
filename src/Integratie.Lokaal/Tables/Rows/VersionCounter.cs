using Integratie.Lokaal.Opslag;

namespace Integratie.Lokaal.Tables.Rows;

/// <summary>
/// Gives every write a version that no row ever had before: a counter per opening of the store, so that no number has to be kept per write.
/// A clock would not do: two writes in one tick, or a clock set back, would make a stale ETag valid again.
/// </summary>
internal sealed class VersionCounter
{
    private const int BitsPerOpening = 36;
    private long _last;

    /// <summary>Called once, in the job that opens the tables.</summary>
    public static VersionCounter Start(SqliteSession session)
    {
        session.Execute("CREATE TABLE IF NOT EXISTS tabel_opening (nummer INTEGER NOT NULL)");
        if (session.Command("UPDATE tabel_opening SET nummer = nummer + 1").ExecuteNonQuery() == 0)
            session.Execute("INSERT INTO tabel_opening (nummer) VALUES (1)");
        var opening = (long)session.Command("SELECT nummer FROM tabel_opening").ExecuteScalar()!;
        return new VersionCounter { _last = opening << BitsPerOpening };
    }

    /// <summary>On the writer thread only.</summary>
    public long Next() => ++_last;
}
