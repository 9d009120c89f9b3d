using System.Text.Json;
using Integratie.Kern.Identificatie;
using NodaTime;

namespace Integratie.Kern.Berichten;

/// <summary>One measure in a decision.</summary>
/// <param name="Aard">Its own, or that of the decision.</param>
/// <param name="Ingang">First day in force; null only where nothing was granted (<see cref="Aardkenmerken.ZonderMaatregel"/>).</param>
/// <param name="Einde">Last day in force, if the decision gives one.</param>
/// <param name="Voor">The children it is about; empty means all children of the decision.</param>
public sealed record Maatregel(Maatregelcode Code, Aard Aard, LocalDate? Ingang, LocalDate? Einde, IReadOnlyList<Bsn> Voor)
{
    public Familie Familie => Code.Familie;

    public bool GeldtVoor(Bsn kind) => Voor.Count == 0 || Voor.Contains(kind);

    internal static Maatregel Lees(JsonElement maatregel, Aard aardVanUitspraak) => new(
        Maatregelcodes.Vind(maatregel.Tekst("code") ?? "") ?? throw new FormatException("Unknown code of a measure."),
        Draadnaam.Lees<Aard>(maatregel.Tekst("aard")) ?? aardVanUitspraak,
        maatregel.Datum("ingang"),
        maatregel.Datum("einde"),
        [.. maatregel.Teksten("voor").Select(Bsn.Parse)]);
}
