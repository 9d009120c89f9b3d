namespace Integratie.Lokaal.Tables.Rows;

/// <summary>The new version of the row, or why nothing was done. Not an exception: a conflict is an everyday answer on the writer thread.</summary>
internal readonly record struct WriteOutcome(TableError? Error, long Version)
{
    public static WriteOutcome Done(long version) => new(null, version);

    public static implicit operator WriteOutcome(TableError error) => new(error, 0);
}
