using Integratie.Functions.Instellingen;

namespace Integratie.Functions.Bezorging;

/// <summary>
/// What this process knows of one ontvanger: how many calls are under way and whether it keeps failing. It bounds the
/// calls, so that one slow ontvanger never holds up another, probes one that is away, and lets one that came back make up for it at a
/// bounded rate.
/// </summary>
public sealed class Poort(BezorgingOptions options)
{
    /// <summary>An ontvanger that keeps failing gets one delivery in this time.</summary>
    public static readonly TimeSpan Proeftijd = TimeSpan.FromSeconds(30);

    /// <summary>Calls at once while it fails: enough to see it come back, too few to keep the hub busy.</summary>
    private const int GrensBijFouten = 2;

    /// <summary>
    /// Calls at once while none is answered: each holds a place of the hub until its time is over, and of many ontvangers that fall silent at the
    /// same moment all places together would be taken, also those that others need.
    /// </summary>
    private const int GrensZonderAntwoord = 4;

    /// <summary>After so long without an answer.</summary>
    private static readonly TimeSpan Stil = TimeSpan.FromSeconds(2);

    /// <summary>What is no older goes at once to an ontvanger that came back; what waited longer at a bounded rate.</summary>
    private static readonly TimeSpan Nieuw = TimeSpan.FromMinutes(1);

    private static readonly TimeSpan Seconde = TimeSpan.FromSeconds(1);

    private const int FoutenVoorDicht = 10;
    private static readonly TimeSpan DuurVoorDicht = TimeSpan.FromMinutes(1);

    private readonly Lock _slot = new();
    private readonly Wachtenden _wachtenden = new();
    private readonly Inhaaltempo _tempo = new(options.InhaalPerSeconde);
    private int _bezig;
    private int _fouten;
    private bool _wandelt;
    private bool _hersteld;
    private int _herstellingen;
    private int _bekendBijBegin;
    private int _spoedGeweest;
    private DateTimeOffset _terugSinds;
    private DateTimeOffset _stilSinds;
    private DateTimeOffset _eersteFout;
    private DateTimeOffset _laatstePoging;
    private DateTimeOffset _pauzeTot;
    private DateTimeOffset _gepland;
    private DateTimeOffset _laatstGezien;

    /// <summary>Who is delivering out of which dossier.</summary>
    public Beurten Beurten { get; } = new();

    /// <summary>It came back after failing: what waits may go at once, whatever its retry plan says.</summary>
    public bool Hersteld
    {
        get
        {
            lock (_slot)
                return _hersteld;
        }
    }

    /// <summary>It came back, and what is urgent of what waits has not gone yet: once for each time, since finding it reads all that is open.</summary>
    public bool SpoedEerst
    {
        get
        {
            lock (_slot)
                return _hersteld && _spoedGeweest != _herstellingen;
        }
    }

    /// <summary>The walk that is under way went through all that was urgent when it began; a return since then asks for another.</summary>
    public void SpoedIsGeweest()
    {
        lock (_slot)
            _spoedGeweest = _bekendBijBegin;
    }

    /// <summary>Whether it keeps failing, so that it only gets a delivery now and then to see whether it is back.</summary>
    public bool IsDicht(DateTimeOffset nu)
    {
        lock (_slot)
        {
            Zie(nu);
            return Dicht(nu);
        }
    }

    /// <summary>
    /// Asks for a place. Whoever gets one must call <see cref="Geslaagd"/>, <see cref="Mislukt"/> or <see cref="Teruggeven"/>,
    /// and then take on what waits (<see cref="Volgende"/>).
    /// </summary>
    /// <param name="nu">The hub's time.</param>
    /// <param name="dossier">Remembered when all places are taken.</param>
    /// <param name="aangemaakt">Since when the delivery waits.</param>
    public Toegang Vraag(DateTimeOffset nu, Guid dossier, DateTimeOffset aangemaakt)
    {
        lock (_slot)
        {
            Zie(nu);
            var inhalen = _hersteld && (nu - aangemaakt).Duration() > Nieuw;
            if ((WachtTot(nu) ?? (inhalen ? _tempo.VolTot(nu) : null)) is { } tot)
                return new Toegang(false, tot);
            if (_bezig >= Grens(nu))
            {
                _wachtenden.Onthoud(dossier);
                return new Toegang(false, null);
            }

            if (_bezig++ == 0)
                _stilSinds = nu;
            if (inhalen)
                _tempo.Tel();
            _laatstePoging = nu;
            return new Toegang(true, null);
        }
    }

    /// <summary>A dossier for which there was no place; null when none waits.</summary>
    public Guid? Volgende()
    {
        lock (_slot)
            return _wachtenden.Volgende();
    }

    /// <summary>Whether the caller may walk through what is open: one at a time does.</summary>
    public bool BeginWandeling()
    {
        lock (_slot)
        {
            if (_wandelt)
                return false;
            _bekendBijBegin = _herstellingen;
            return _wandelt = true;
        }
    }

    /// <summary>
    /// The walk is over; when it came to its end, all that waited has been tried, unless the ontvanger came back on the way: then what
    /// came before is still waiting for its plan.
    /// </summary>
    /// <returns>Whether it must be walked again.</returns>
    public bool EindeWandeling(bool alles)
    {
        lock (_slot)
        {
            _wandelt = false;
            var opnieuw = _hersteld && _herstellingen != _bekendBijBegin;
            if (alles)
                _hersteld = opnieuw;
            return alles && opnieuw;
        }
    }

    /// <summary>Forgets the failures: another process saw it come back, or the webhook was registered anew.</summary>
    public void Herstel(DateTimeOffset nu)
    {
        lock (_slot)
        {
            Zie(nu);
            IsTerug(nu);
        }
    }

    /// <summary>Gives the place back unused.</summary>
    public void Teruggeven()
    {
        lock (_slot)
            _bezig--;
    }

    /// <summary>Gives the place back after a success.</summary>
    /// <param name="nu">The hub's time.</param>
    /// <param name="laatsteFout">When what came through now failed last, in whatever process; null when it never did.</param>
    /// <returns>
    /// Whether others are waiting and must be walked through, and whether it was away until now: who saw it fail in another process does
    /// not know yet that it is back.
    /// </returns>
    public (bool Lopen, bool WasWeg) Geslaagd(DateTimeOffset nu, DateTimeOffset? laatsteFout)
    {
        lock (_slot)
        {
            Beantwoord(nu);
            var wasWeg = _fouten > 0 || laatsteFout > _terugSinds;
            // What failed before this process began it does not know: so its first success can be a return, for the price of one walk.
            if (wasWeg || _herstellingen == 0)
                IsTerug(nu);
            // A walk that is under way begins anew by itself when this was the return.
            var lopen = _wachtenden.MoetZoeken || (_hersteld && !_wandelt);
            if (lopen)
                _wachtenden.WordtGezocht();
            return (lopen, wasWeg);
        }
    }

    /// <summary>Gives the place back after a failure.</summary>
    /// <param name="nu">The hub's time.</param>
    /// <param name="pauze">How long the ontvanger asked not to be called.</param>
    public void Mislukt(DateTimeOffset nu, TimeSpan? pauze)
    {
        lock (_slot)
        {
            Beantwoord(nu);
            _hersteld = false;
            if (_fouten++ == 0)
                _eersteFout = nu;
            if (pauze is { } duur)
                _pauzeTot = nu + duur;
        }
    }

    /// <summary>Whether a probe must be planned for this moment; false when one is already.</summary>
    public bool PlanProef(DateTimeOffset nu, DateTimeOffset moment)
    {
        lock (_slot)
        {
            Zie(nu);
            if (_gepland > nu && _gepland <= moment)
                return false;
            _gepland = moment;
            return true;
        }
    }

    /// <summary>
    /// A clock that was put back would keep an ontvanger waiting for as long: what was noted before counts from now on by the clock as it is.
    /// What comes a moment late from another thread is no such clock. A probe that was planned comes as much too late; so plan it anew.
    /// </summary>
    private void Zie(DateTimeOffset nu)
    {
        if (_laatstGezien - nu > Seconde)
        {
            var terug = _laatstGezien - nu;
            _terugSinds = Eerder(_terugSinds, terug);
            _eersteFout = Eerder(_eersteFout, terug);
            _laatstePoging = Eerder(_laatstePoging, terug);
            _pauzeTot = Eerder(_pauzeTot, terug);
            _stilSinds = Eerder(_stilSinds, terug);
            _gepland = default;
            _tempo.BeginOpnieuw();
        }
        else if (nu < _laatstGezien)
        {
            return;
        }

        _laatstGezien = nu;
    }

    private void IsTerug(DateTimeOffset nu)
    {
        _fouten = 0;
        _pauzeTot = default;
        _hersteld = true;
        _herstellingen++;
        _terugSinds = nu;
    }

    private static DateTimeOffset Eerder(DateTimeOffset moment, TimeSpan terug) => moment == default ? moment : moment - terug;

    private void Beantwoord(DateTimeOffset nu)
    {
        Zie(nu);
        _bezig--;
        _stilSinds = nu;
    }

    private int Grens(DateTimeOffset nu)
    {
        if (_fouten > 0)
            return GrensBijFouten;
        return nu - _stilSinds > Stil ? Math.Min(GrensZonderAntwoord, options.Gelijktijdig) : options.Gelijktijdig;
    }

    private DateTimeOffset? WachtTot(DateTimeOffset nu)
    {
        if (_pauzeTot > nu)
            return _pauzeTot;
        return Dicht(nu) && _laatstePoging + Proeftijd > nu ? _laatstePoging + Proeftijd : null;
    }

    private bool Dicht(DateTimeOffset nu) => _fouten >= FoutenVoorDicht && nu - _eersteFout >= DuurVoorDicht;
}
