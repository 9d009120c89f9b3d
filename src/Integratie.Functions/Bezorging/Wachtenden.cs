namespace Integratie.Functions.Bezorging;

/// <summary>The dossiers for which an ontvanger had no place, in the order in which they asked. Its <see cref="Poort"/> guards it.</summary>
internal sealed class Wachtenden
{
    /// <summary>Dossiers remembered; what comes above it is found in Open.</summary>
    private const int Meeste = 10_000;

    private readonly Queue<Guid> _rij = new();
    private readonly HashSet<Guid> _wacht = [];
    private bool _achterstand;

    /// <summary>None is left of those remembered, and there were more.</summary>
    public bool MoetZoeken => _achterstand && _rij.Count == 0;

    public void Onthoud(Guid dossier)
    {
        if (_rij.Count >= Meeste)
            _achterstand = true;
        else if (_wacht.Add(dossier))
            _rij.Enqueue(dossier);
    }

    /// <summary>The first, which is forgotten; null when none waits.</summary>
    public Guid? Volgende()
    {
        if (!_rij.TryDequeue(out var dossier))
            return null;
        _wacht.Remove(dossier);
        return dossier;
    }

    /// <summary>All that is open is walked through: so what was not remembered is found.</summary>
    public void WordtGezocht() => _achterstand = false;
}
