using Integratie.Functions.Instellingen;

namespace Integratie.Functions.Bezorging;

/// <summary>
/// What this process knows of one ontvanger: how many calls are under way and whether it keeps failing. It bounds the
/// calls, so that one slow ontvanger never holds up another, probes one that is away, and lets one that came back make up for it at a
/// bounded rate.
/// </summary>
public sealed class Poort(BezorgingOptions options)
{
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

    private readonly Lock _slot = new();
    private readonly Wachtenden _wachtenden = new();
    private readonly Inhaaltempo _tempo = new(options.InhaalPerSeconde);
    private readonly Storingsbeeld _storing = new();
    private readonly Terugkeer _terugkeer = new();
    private readonly Klokstand _klokstand = new();
    private int _bezig;
    private DateTimeOffset _stilSinds;
    private DateTimeOffset _gepland;

    /// <summary>Who is delivering out of which dossier.</summary>
    public Beurten Beurten { get; } = new();

    /// <summary>It came back after failing: what waits may go at once, whatever its retry plan says.</summary>
    public bool Hersteld
    {
        get
        {
            lock (_slot)
                return _terugkeer.Loopt;
        }
    }

    /// <inheritdoc cref="Terugkeer.SpoedEerst"/>
    public bool SpoedEerst
    {
        get
        {
            lock (_slot)
                return _terugkeer.SpoedEerst;
        }
    }

    /// <summary>The walk that is under way went through all that was urgent when it began; a return since then asks for another.</summary>
    public void SpoedIsGeweest()
    {
        lock (_slot)
            _terugkeer.SpoedIsGeweest();
    }

    /// <inheritdoc cref="Storingsbeeld.IsDicht"/>
    public bool IsDicht(DateTimeOffset nu)
    {
        lock (_slot)
        {
            Zie(nu);
            return _storing.IsDicht(nu);
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
            var inhalen = _terugkeer.Loopt && (nu - aangemaakt).Duration() > Nieuw;
            if ((_storing.WachtTot(nu) ?? (inhalen ? _tempo.VolTot(nu) : null)) is { } tot)
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
            _storing.Poging(nu);
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
            return _terugkeer.BeginWandeling();
    }

    /// <summary>
    /// The walk is over; when it came to its end, all that waited has been tried, unless the ontvanger came back on the way: then what
    /// came before is still waiting for its plan.
    /// </summary>
    /// <returns>Whether it must be walked again.</returns>
    public bool EindeWandeling(bool alles)
    {
        lock (_slot)
            return _terugkeer.EindeWandeling(alles);
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
            var wasWeg = _storing.Faalt || _terugkeer.IsVoor(laatsteFout);
            // The first success of a process can be a return, for the price of one walk.
            if (wasWeg || _terugkeer.Onbekend)
                IsTerug(nu);
            // A walk that is under way begins anew by itself when this was the return.
            var lopen = _wachtenden.MoetZoeken || (_terugkeer.Loopt && !_terugkeer.Wandelt);
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
            _terugkeer.Breek();
            _storing.Fout(nu, pauze);
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

    /// <summary>What was noted before counts from now on by the clock as it is. A probe that was planned comes too late by it: so plan it anew.</summary>
    private void Zie(DateTimeOffset nu)
    {
        if (_klokstand.Teruggezet(nu) is not { } terug)
            return;
        _storing.ZetTerug(terug);
        _terugkeer.ZetTerug(terug);
        _stilSinds = Klokstand.Eerder(_stilSinds, terug);
        _gepland = default;
        _tempo.BeginOpnieuw();
    }

    private void IsTerug(DateTimeOffset nu)
    {
        _storing.Vergeet();
        _terugkeer.Begin(nu);
    }

    private void Beantwoord(DateTimeOffset nu)
    {
        Zie(nu);
        _bezig--;
        _stilSinds = nu;
    }

    private int Grens(DateTimeOffset nu)
    {
        if (_storing.Faalt)
            return GrensBijFouten;
        return nu - _stilSinds > Stil ? Math.Min(GrensZonderAntwoord, options.Gelijktijdig) : options.Gelijktijdig;
    }
}
