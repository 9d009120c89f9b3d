namespace Integratie.Functions.Bezorging;

/// <summary>
/// Within this process one at a time delivers out of a dossier to an ontvanger: so its order is kept, and wake-ups that come together
/// are one piece of work.
/// </summary>
public sealed class Beurten
{
    private readonly Lock _slot = new();
    private readonly Dictionary<Guid, Herhaling> _onderhanden = [];

    /// <summary>Takes a dossier. False when somebody else has it: he then looks once more.</summary>
    /// <param name="dossier">Must be given back with <see cref="Laat"/> by whoever got it.</param>
    /// <param name="negeerPlan">Whether he who looks once more may do so before the retry plan says so.</param>
    public bool Neem(Guid dossier, bool negeerPlan)
    {
        lock (_slot)
        {
            if (_onderhanden.TryAdd(dossier, Herhaling.Geen))
                return true;
            if (_onderhanden[dossier] != Herhaling.BuitenPlan)
                _onderhanden[dossier] = negeerPlan ? Herhaling.BuitenPlan : Herhaling.VolgensPlan;
            return false;
        }
    }

    /// <summary>Gives a dossier back, unless others asked for it in the meantime: then it must be looked at once more, by the same.</summary>
    public Herhaling Laat(Guid dossier)
    {
        lock (_slot)
        {
            var gevraagd = _onderhanden[dossier];
            if (gevraagd == Herhaling.Geen)
                _onderhanden.Remove(dossier);
            else
                _onderhanden[dossier] = Herhaling.Geen;
            return gevraagd;
        }
    }

    /// <summary>Gives a dossier back after a failure: whoever asked for it is helped by the wake-up that follows from that.</summary>
    public void LaatVallen(Guid dossier)
    {
        lock (_slot)
            _onderhanden.Remove(dossier);
    }
}
