using NodaTime;

namespace Integratie.Kern.Normen;

/// <summary>The facts of a dossier that were known at a moment, in the order of arrival.</summary>
internal sealed class Feitenboek(IReadOnlyList<BekendFeit> feiten, Instant? bekendTot = null)
{
    public IEnumerable<Bekend<T>> Van<T>() where T : Feit
    {
        for (var n = 0; n < feiten.Count; n++)
        {
            if (feiten[n].Feit is T feit && (bekendTot is null || feiten[n].BekendOp < bekendTot))
            {
                yield return new Bekend<T>(feit, feiten[n].BekendOp, n);
            }
        }
    }
}
