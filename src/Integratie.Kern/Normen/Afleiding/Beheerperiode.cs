using NodaTime;

namespace Integratie.Kern.Normen;

/// <summary>A stretch in which one GI is in charge of a traject.</summary>
/// <param name="Gi">OIN.</param>
/// <param name="Beurt">1 for the first time that this GI is in charge of the traject; 2 when it comes back.</param>
/// <param name="Vanaf">The day of the decision or the handing over; for the first GI that of the decision that starts the traject.</param>
/// <param name="Tot">The first day of the next GI.</param>
/// <param name="Anker">The id of that decision or handing over.</param>
/// <param name="Berichten">The ids whose delivery puts this GI in kennis.</param>
/// <param name="StartNorm1">Whether norm 1 runs for this GI.</param>
internal sealed record Beheerperiode(
    string Gi, int Beurt, LocalDate Vanaf, LocalDate? Tot, string Anker, IReadOnlySet<string> Berichten, bool StartNorm1);
