using Integratie.Functions.Instellingen;

namespace Integratie.Functions.Bezorging;

/// <summary>
/// What this process knows of one ontvanger: how many calls are under way and whether it keeps failing. It bounds the
/// calls, so that one slow ontvanger never holds up another, and it probes one that is away.
/// </summary>
public sealed class Poort(BezorgingOptions options)
{
    /// <summary>An ontvanger that keeps failing gets one delivery in this time.</summary>
    public static readonly TimeSpan Proeftijd = TimeSpan.FromSeconds(30);

    /// <summary>Calls at once while it fails: enough to see it come back, too few to keep the hub busy.</summary>
    private const int GrensBijFouten = 2;

    private const int FoutenVoorDicht = 10;
    private static readonly TimeSpan DuurVoorDicht = TimeSpan.FromMinutes(1);

    private readonly Lock _slot = new();
    private int _bezig;
    private int _fouten;
    private bool _achterstand;
    private bool _hersteld;
    private DateTimeOffset _eersteFout;
    private DateTimeOffset _laatstePoging;
    private DateTimeOffset _pauzeTot;
    private DateTimeOffset _gepland;

    /// <summary>It came back after failing: what waits may go at once, whatever its retry plan says.</summary>
    public bool Hersteld
    {
        get
        {
            lock (_slot)
                return _hersteld;
        }
    }

    /// <summary>Asks for a place. Whoever gets one must call <see cref="Geslaagd"/>, <see cref="Mislukt"/> or <see cref="Teruggeven"/>.</summary>
    public Toegang Vraag(DateTimeOffset nu)
    {
        lock (_slot)
        {
            if (WachtTot(nu) is { } tot)
                return new Toegang(false, tot);
            if (_bezig >= (_fouten == 0 ? options.Gelijktijdig : GrensBijFouten))
            {
                _achterstand = true;
                return new Toegang(false, null);
            }

            _bezig++;
            _laatstePoging = nu;
            return new Toegang(true, null);
        }
    }

    /// <summary>Gives the place back unused.</summary>
    public void Teruggeven()
    {
        lock (_slot)
            _bezig--;
    }

    /// <summary>Gives the place back after a success; true when others are waiting and must be walked through.</summary>
    public bool Geslaagd()
    {
        lock (_slot)
        {
            _bezig--;
            _hersteld |= _fouten > 0;
            _fouten = 0;
            _pauzeTot = default;
            var lopen = _achterstand || _hersteld;
            _achterstand = false;
            return lopen;
        }
    }

    /// <summary>Gives the place back after a failure; true when others are waiting and must be walked through.</summary>
    /// <param name="nu">The hub's time.</param>
    /// <param name="pauze">How long the ontvanger asked not to be called.</param>
    public bool Mislukt(DateTimeOffset nu, TimeSpan? pauze)
    {
        lock (_slot)
        {
            _bezig--;
            _hersteld = false;
            if (_fouten++ == 0)
                _eersteFout = nu;
            if (pauze is { } duur)
                _pauzeTot = nu + duur;
            var lopen = _achterstand;
            _achterstand = false;
            return lopen;
        }
    }

    /// <summary>All that waited has been walked through.</summary>
    public void Ingehaald()
    {
        lock (_slot)
            _hersteld = false;
    }

    /// <summary>Whether a probe must be planned for this moment; false when one is already.</summary>
    public bool PlanProef(DateTimeOffset nu, DateTimeOffset moment)
    {
        lock (_slot)
        {
            if (_gepland > nu && _gepland <= moment)
                return false;
            _gepland = moment;
            return true;
        }
    }

    private DateTimeOffset? WachtTot(DateTimeOffset nu)
    {
        if (_pauzeTot > nu)
            return _pauzeTot;
        var dicht = _fouten >= FoutenVoorDicht && nu - _eersteFout >= DuurVoorDicht;
        return dicht && _laatstePoging + Proeftijd > nu ? _laatstePoging + Proeftijd : null;
    }
}
