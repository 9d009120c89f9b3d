namespace Integratie.Functions.Tests.Opstelling;

/// <summary>A clock that breaks down: what reads it once more ends there, as in a crash at that place.</summary>
internal sealed class StokkendeKlok(TimeProvider klok, int keren) : TimeProvider
{
    private int _over = keren;

    public override DateTimeOffset GetUtcNow() =>
        Interlocked.Decrement(ref _over) >= 0 ? klok.GetUtcNow() : throw new IOException("De klok staat stil.");
}
