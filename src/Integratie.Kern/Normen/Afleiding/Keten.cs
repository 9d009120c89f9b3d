using Integratie.Kern.Berichten;
using Integratie.Kern.Identificatie;
using NodaTime;

namespace Integratie.Kern.Normen;

/// <summary>Measures of one family that follow each other without a day between: what makes one traject.</summary>
internal sealed class Keten
{
    private Keten(List<Looptijd> looptijden)
    {
        Looptijden = looptijden;
        Starter = looptijden.Find(looptijd => looptijd.Aard == Aard.Nieuw
            && !looptijden.Exists(ander => ander.GaatVoor(looptijd)
                && (ander.Dekt(looptijd.Ingang) || ander.Dekt(looptijd.Ingang.PlusDays(-1)))));
        Uitspraken = [.. looptijden.Select(looptijd => looptijd.Uitspraak).DistinctBy(uitspraak => uitspraak.Wortel)];
        Begin = LocalDate.Min(looptijden[0].Ingang, Uitspraken.Min(uitspraak => uitspraak.Uitgesproken));
        LaatsteDag = looptijden.Exists(looptijd => looptijd.Einde is null) ? null : looptijden.Max(looptijd => looptijd.Einde);
        BekendOp = Uitspraken.Min(uitspraak => uitspraak.BekendOp);
    }

    public Familie Familie => Looptijden[0].Familie;

    public List<Looptijd> Looptijden { get; }

    /// <summary>The <c>nieuw</c> that starts the clocks; null for a traject whose start the hub never saw.</summary>
    public Looptijd? Starter { get; }

    public List<GeldendeUitspraak> Uitspraken { get; }

    public LocalDate Begin { get; }

    public LocalDate? LaatsteDag { get; }

    public Instant BekendOp { get; }

    /// <summary>The chains of one family, in order.</summary>
    /// <param name="looptijden">At least one.</param>
    public static List<Keten> Maak(IEnumerable<Looptijd> looptijden)
    {
        var ketens = new List<Keten>();
        var schakels = new List<Looptijd>();
        LocalDate? tot = null;
        foreach (var looptijd in looptijden.OrderBy(deel => deel.Ingang)
            .ThenBy(deel => deel.Uitspraak.Uitgesproken).ThenBy(deel => deel.Uitspraak.Volgnummer))
        {
            if (tot is { } einde && looptijd.Ingang > einde.PlusDays(1))
            {
                ketens.Add(new Keten(schakels));
                schakels = [];
            }

            tot = schakels.Count == 0 ? looptijd.Einde : Laatste(tot, looptijd.Einde);
            schakels.Add(looptijd);
        }

        ketens.Add(new Keten(schakels));
        return ketens;
    }

    private static LocalDate? Laatste(LocalDate? een, LocalDate? ander) =>
        een is null || ander is null ? null : LocalDate.Max(een.Value, ander.Value);
}
