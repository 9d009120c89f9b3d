using Integratie.Kern.Tijd;
using NodaTime;

namespace Integratie.Kern.Normen;

/// <summary>One fact of a kind, with when it became known and its place in the order of arrival.</summary>
internal sealed record Bekend<T>(T Feit, Instant BekendOp, int Volgnummer) where T : Feit
{
    public LocalDate BekendeDag => Amsterdam.Dag(BekendOp);
}
