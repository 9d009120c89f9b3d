namespace Integratie.Functions.Bezorging;

/// <summary>Bounds how fast an ontvanger that came back makes up for what waited. Its <see cref="Poort"/> guards it.</summary>
/// <param name="perSeconde">Most calls that begin in a second.</param>
internal sealed class Inhaaltempo(int perSeconde)
{
    private static readonly TimeSpan Seconde = TimeSpan.FromSeconds(1);

    private DateTimeOffset _begin;
    private int _aantal;

    /// <summary>When there is room for one more; null: now.</summary>
    public DateTimeOffset? VolTot(DateTimeOffset nu)
    {
        if (nu - _begin >= Seconde)
            (_begin, _aantal) = (nu, 0);
        return _aantal >= perSeconde ? _begin + Seconde : null;
    }

    /// <summary>One more begins.</summary>
    public void Tel() => _aantal++;

    /// <summary>The clock was put back: a second of before would last as long.</summary>
    public void BeginOpnieuw() => _begin = default;
}
