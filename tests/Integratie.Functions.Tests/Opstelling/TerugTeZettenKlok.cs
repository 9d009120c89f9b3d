namespace Integratie.Functions.Tests.Opstelling;

/// <summary>The clock of a machine that is put back.</summary>
internal sealed class TerugTeZettenKlok(TimeProvider klok) : TimeProvider
{
    private long _terug;

    public void ZetTerug(TimeSpan terug) => Interlocked.Add(ref _terug, terug.Ticks);

    public override DateTimeOffset GetUtcNow() => klok.GetUtcNow() - new TimeSpan(Volatile.Read(ref _terug));
}
