using System.Globalization;
using Integratie.Functions.Wachtrijen;
using Integratie.Kern.Dossiers;

namespace Integratie.Functions.Monitor;

/// <summary>The wake-up that brings a dossier's rows in table Monitor up to date.</summary>
public static class Monitorwek
{
    /// <summary>As many dossiers are written beside each other; what waits behind one of the same bucket comes together with it.</summary>
    private const int Emmers = 0x10;

    /// <summary>
    /// Only for a new fact: what time alone does to a term follows from the dates in the rows. Null when there is none.
    /// </summary>
    public static Wekbericht? Na(Dossier oud, Dossier nieuw) =>
        nieuw.Klokken.Feiten.Count == oud.Klokken.Feiten.Count
            ? null
            : new Wekbericht(Queues.Monitor, nieuw.Id.ToString("N"), Emmer(nieuw.Id));

    /// <summary>
    /// One dossier always has the same session, so its rows are written by one at a time; a session of its own for each dossier would
    /// be held for a second after every message. Taken from the end of the id, since its begin is the moment at which it was made.
    /// </summary>
    public static string Emmer(Guid dossier) => (dossier.ToByteArray()[^1] % Emmers).ToString("x2", CultureInfo.InvariantCulture);
}
