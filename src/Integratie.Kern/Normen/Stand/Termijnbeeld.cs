using System.Text.Json.Serialization;
using NodaTime;

namespace Integratie.Kern.Normen;

/// <summary>What the facts say about a term; with a day it has a state.</summary>
/// <param name="Start">Null while the clock waits for its start.</param>
/// <param name="Einde">The last day in time, after shortening.</param>
/// <param name="NadertVanaf">The first day on which the end is near.</param>
/// <param name="VoldaanOp">The day on which the norm was met, also when that was after the end.</param>
/// <param name="VervaltPer">The first day on which there is no measure any more, or another GI.</param>
/// <param name="Verklaringen">How many explanations were given.</param>
/// <param name="Opgeheven">A correction showed that there was nothing to start it.</param>
public sealed record Termijnbeeld(
    LocalDate? Start = null,
    LocalDate? Einde = null,
    LocalDate? NadertVanaf = null,
    LocalDate? VoldaanOp = null,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)] bool MinimaleVariant = false,
    LocalDate? VervaltPer = null,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)] int Verklaringen = 0,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)] bool Opgeheven = false)
{
    /// <summary>The state during that day.</summary>
    public Termijnstatus Status(LocalDate dag) => this switch
    {
        { Opgeheven: true } => Termijnstatus.Vervallen,
        _ when VoldaanOp <= Einde && VoldaanOp <= dag => Termijnstatus.Gehaald,
        // A term that ends on the last day of the measure had all its time.
        _ when VervaltPer <= dag && (Einde is null || VervaltPer <= Einde) => Termijnstatus.Vervallen,
        { Start: null } => Termijnstatus.WachtOpStart,
        _ when dag > Einde => Termijnstatus.Overschreden,
        _ when dag >= NadertVanaf => Termijnstatus.Nadert,
        _ => Termijnstatus.Loopt,
    };

    /// <summary>Days from the start to the day on which the norm was met, in time or not; null when it was not.</summary>
    [JsonIgnore]
    public int? Dagen => Start is { } start && VoldaanOp is { } voldaan ? Period.DaysBetween(start, voldaan) : null;
}
