namespace Integratie.Functions.Bezorging;

/// <summary>
/// Of an ontvanger that came back after failing: what waited for it may go at once, whatever its retry plan says, and is walked through by one
/// at a time. Its <see cref="Poort"/> guards it.
/// </summary>
internal sealed class Terugkeer
{
    private DateTimeOffset _sinds;
    private int _aantal;
    private int _bekendBijBegin;
    private int _spoedGeweest;

    /// <summary>It is back, and not all that waited has been tried.</summary>
    public bool Loopt { get; private set; }

    /// <summary>Whether somebody walks through what is open.</summary>
    public bool Wandelt { get; private set; }

    /// <summary>What is urgent of what waits has not gone yet: once for each return, since finding it reads all that is open.</summary>
    public bool SpoedEerst => Loopt && _spoedGeweest != _aantal;

    /// <summary>No return is known. What failed before this process began it does not know either.</summary>
    public bool Onbekend => _aantal == 0;

    /// <summary>Whether it failed after the return that is known.</summary>
    /// <param name="fout">When it failed, in whatever process; null: never.</param>
    public bool IsVoor(DateTimeOffset? fout) => fout > _sinds;

    public void Begin(DateTimeOffset nu)
    {
        Loopt = true;
        _aantal++;
        _sinds = nu;
    }

    /// <summary>It fails again.</summary>
    public void Breek() => Loopt = false;

    public void SpoedIsGeweest() => _spoedGeweest = _bekendBijBegin;

    /// <summary>False when somebody walks already.</summary>
    public bool BeginWandeling()
    {
        if (Wandelt)
            return false;
        _bekendBijBegin = _aantal;
        return Wandelt = true;
    }

    /// <summary>Whether it must be walked again: it came back on the way, so what came before is still waiting for its plan.</summary>
    public bool EindeWandeling(bool alles)
    {
        Wandelt = false;
        var opnieuw = Loopt && _aantal != _bekendBijBegin;
        if (alles)
            Loopt = opnieuw;
        return alles && opnieuw;
    }

    /// <summary>The clock was put back by so much.</summary>
    public void ZetTerug(TimeSpan duur) => _sinds = Klokstand.Eerder(_sinds, duur);
}
