using NodaTime;

namespace Integratie.Kern.Normen;

/// <summary>
/// The facts of a dossier that were known at a moment, by kind, each kind in the order of arrival. Of each fact it is asked what others
/// say about it, so who looks for one kind must not pass all the others.
/// </summary>
internal sealed class Feitenboek(IReadOnlyList<BekendFeit> feiten, Instant? bekendTot = null)
{
    private readonly ILookup<Type, (BekendFeit Bekend, int Volgnummer)> _perSoort = feiten
        .Select((bekend, n) => (bekend, n))
        .Where(feit => bekendTot is null || feit.bekend.BekendOp < bekendTot)
        .ToLookup(feit => feit.bekend.Feit.GetType());

    public IEnumerable<Bekend<T>> Van<T>() where T : Feit =>
        _perSoort[typeof(T)].Select(feit => new Bekend<T>((T)feit.Bekend.Feit, feit.Bekend.BekendOp, feit.Volgnummer));
}
