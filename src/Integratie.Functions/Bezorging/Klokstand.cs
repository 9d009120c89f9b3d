namespace Integratie.Functions.Bezorging;

/// <summary>
/// Sees a clock that is put back, which would keep an ontvanger waiting for as long. What comes a moment late from another thread is no such
/// clock. Its <see cref="Poort"/> guards it.
/// </summary>
internal sealed class Klokstand
{
    private static readonly TimeSpan Speling = TimeSpan.FromSeconds(1);

    private DateTimeOffset _laatst;

    /// <summary>By how much the clock was put back since it was read last; null when it was not.</summary>
    public TimeSpan? Teruggezet(DateTimeOffset nu)
    {
        var terug = _laatst - nu;
        if (terug > TimeSpan.Zero && terug <= Speling)
            return null;
        _laatst = nu;
        return terug > Speling ? terug : null;
    }

    /// <summary>A moment that was noted before, by the clock as it is now. What was never noted stays so.</summary>
    public static DateTimeOffset Eerder(DateTimeOffset moment, TimeSpan terug) => moment == default ? moment : moment - terug;
}
