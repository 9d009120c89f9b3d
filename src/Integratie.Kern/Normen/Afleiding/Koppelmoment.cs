using NodaTime;

namespace Integratie.Kern.Normen;

/// <summary>A moment in the course of jeugdbeschermers of a traject.</summary>
/// <param name="Koppeling">Null when the jeugdbeschermer left.</param>
internal sealed record Koppelmoment(LocalDate Datum, int Volgnummer, string Gi, JeugdbeschermerGekoppeld? Koppeling)
{
    /// <summary>By date, and on one day in the order of arrival.</summary>
    public static IEnumerable<Koppelmoment> Verloop(Trajectfeiten traject) =>
        traject.Koppelingen.Select(bekend => new Koppelmoment(bekend.Feit.Datum, bekend.Volgnummer, bekend.Feit.Gi, bekend.Feit))
            .Concat(traject.Losgekoppeld.Select(bekend => new Koppelmoment(bekend.Feit.Datum, bekend.Volgnummer, bekend.Feit.Gi, null)))
            .OrderBy(moment => moment.Datum).ThenBy(moment => moment.Volgnummer);
}
