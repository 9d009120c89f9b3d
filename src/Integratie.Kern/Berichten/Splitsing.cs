using System.Text.Json;
using Integratie.Kern.Berichten.Privacy;

namespace Integratie.Kern.Berichten;

/// <summary>Makes of a decision about several children one event per child: a dossier and a delivery are about one child.</summary>
public static class Splitsing
{
    /// <summary>
    /// One event per child in the order of <c>jeugdigen</c>, each holding only that child and its measures, with id <c>id~n</c>. A
    /// decision about one child, and any other event, comes back as it is.
    /// </summary>
    /// <param name="gebeurtenis">A valid event.</param>
    public static IReadOnlyList<Gebeurtenis> PerKind(Gebeurtenis gebeurtenis)
    {
        var kinderen = gebeurtenis.Data.Elementen("jeugdigen").Select(kind => kind.Tekst("bsn")).OfType<string>().ToList();
        return kinderen.Count < 2
            ? [gebeurtenis]
            : [.. kinderen.Select((bsn, plek) => gebeurtenis.Met(
                GebeurtenisId.VoorKind(gebeurtenis.Id, plek + 1),
                Kindgedeelte.Van(gebeurtenis.Data, bsn, [.. kinderen.Where(ander => ander != bsn)])))];
    }
}
