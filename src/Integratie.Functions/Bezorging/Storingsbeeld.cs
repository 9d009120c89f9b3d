namespace Integratie.Functions.Bezorging;

/// <summary>How an ontvanger fails, and until when that keeps others from trying. Its <see cref="Poort"/> guards it.</summary>
internal sealed class Storingsbeeld
{
    /// <summary>An ontvanger that keeps failing gets one delivery in this time.</summary>
    private static readonly TimeSpan Proeftijd = TimeSpan.FromSeconds(30);

    private const int FoutenVoorDicht = 10;
    private static readonly TimeSpan DuurVoorDicht = TimeSpan.FromMinutes(1);

    private int _fouten;
    private DateTimeOffset _eersteFout;
    private DateTimeOffset _laatstePoging;
    private DateTimeOffset _pauzeTot;

    /// <summary>The last attempt failed, and none succeeded since.</summary>
    public bool Faalt => _fouten > 0;

    /// <summary>It keeps failing, so it only gets a delivery now and then to see whether it is back.</summary>
    public bool IsDicht(DateTimeOffset nu) => _fouten >= FoutenVoorDicht && nu - _eersteFout >= DuurVoorDicht;

    /// <summary>When the next may try; null: now.</summary>
    public DateTimeOffset? WachtTot(DateTimeOffset nu)
    {
        if (_pauzeTot > nu)
            return _pauzeTot;
        return IsDicht(nu) && _laatstePoging + Proeftijd > nu ? _laatstePoging + Proeftijd : null;
    }

    public void Poging(DateTimeOffset nu) => _laatstePoging = nu;

    /// <param name="nu">The hub's time.</param>
    /// <param name="pauze">How long the ontvanger asked not to be called.</param>
    public void Fout(DateTimeOffset nu, TimeSpan? pauze)
    {
        if (_fouten++ == 0)
            _eersteFout = nu;
        if (pauze is { } duur)
            _pauzeTot = nu + duur;
    }

    public void Vergeet() => (_fouten, _pauzeTot) = (0, default);

    /// <summary>The clock was put back by so much.</summary>
    public void ZetTerug(TimeSpan duur)
    {
        _eersteFout = Klokstand.Eerder(_eersteFout, duur);
        _laatstePoging = Klokstand.Eerder(_laatstePoging, duur);
        _pauzeTot = Klokstand.Eerder(_pauzeTot, duur);
    }
}
