using System.Text.Json.Serialization;
using NodaTime;

namespace Integratie.Kern.Dossiers;

/// <summary>A gemeente that an event named as that of the woonplaats. Of several the greatest counts: what is dated last.</summary>
/// <param name="Code">CBS code, four digits.</param>
/// <param name="Vanaf">
/// The day of the decision or the move; null where a plan or bepaling named it because no decision did: then any dated one goes before it.
/// </param>
/// <param name="Bron">Number of the event, of a decision that of its first version.</param>
/// <param name="Verhuisd">By a move: on the same day that goes before a decision.</param>
public sealed record Woonplaats(string Code, LocalDate? Vanaf, long Bron, bool Verhuisd = false)
{
    /// <summary>Orders the gemeenten that were named; the greatest counts.</summary>
    [JsonIgnore]
    public (LocalDate Vanaf, bool Verhuisd, long Bron) Rang => (Vanaf ?? LocalDate.MinIsoValue, Verhuisd, Bron);
}
