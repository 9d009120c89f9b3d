namespace Integratie.Lokaal.Tests.Functions;

/// <summary>The clock of a machine that is put at another time while it runs; its timers do not notice.</summary>
internal sealed class VerzetteKlok : TimeProvider
{
    private long _ticks;

    /// <summary>How far it is from the right time.</summary>
    public TimeSpan Verschil
    {
        get => new(Volatile.Read(ref _ticks));
        set => Volatile.Write(ref _ticks, value.Ticks);
    }

    public override DateTimeOffset GetUtcNow() => System.GetUtcNow() + Verschil;
}
