using System.Text.Json.Serialization;
using Integratie.Kern.Tijd;
using NodaTime;

namespace Integratie.Kern.Normen;

/// <summary>One term of one traject, with the norm it was started with, how its end was computed, and what was told about it.</summary>
public sealed record Termijn
{
    public required Norm Norm { get; init; }

    /// <summary>For norm 1 the GI that the term is of; null for norms 2 and 3, which are the traject's.</summary>
    public string? Gi { get; init; }

    /// <summary>1 for the first time that this GI is in charge of the traject.</summary>
    public int Beurt { get; init; } = 1;

    /// <summary>The id of the decision or handing over that it hangs on.</summary>
    public required string Uitspraak { get; init; }

    public Termijnbeeld Beeld { get; init; } = new();

    public IReadOnlyList<Berekening> Berekeningen { get; init; } = [];

    public Gemeld? Gemeld { get; init; }

    public IReadOnlyList<Normmoment> Historie { get; init; } = [];

    /// <summary>How the present end came about; null while the clock waits for its start.</summary>
    [JsonIgnore]
    public Termijnuitkomst? Berekend => Berekeningen.LastOrDefault(berekening => berekening.Uitkomst.Start == Beeld.Start)?.Uitkomst;

    /// <summary>The state during that day, by what is known now.</summary>
    public Termijnstatus Status(LocalDate dag) => Beeld.Status(dag);

    /// <summary>
    /// The first moment at which time alone changes the state and nobody was told yet; it can lie in the past when a wake-up was
    /// lost. Null when only a new fact can change it.
    /// </summary>
    public Instant? VolgendWekmoment()
    {
        if (Gemeld?.Laatste != Normsoort.Gestart || Beeld is not { Einde: { } einde, Opgeheven: false })
        {
            return null;
        }

        LocalDate?[] dagen =
        [
            einde.PlusDays(1),
            Gemeld.Nadert ? null : Beeld.NadertVanaf,
            Beeld.VervaltPer <= einde ? Beeld.VervaltPer : null,
            Beeld.VoldaanOp <= einde ? Beeld.VoldaanOp : null,
        ];
        return Amsterdam.Begin(dagen.Min()!.Value);
    }
}
