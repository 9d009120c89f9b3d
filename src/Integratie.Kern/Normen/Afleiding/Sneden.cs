using Integratie.Kern.Berichten;
using Integratie.Kern.Identificatie;
using NodaTime;

namespace Integratie.Kern.Normen;

/// <summary>The endings in a dossier: by decision (beeindiging, vernietiging, a wijziging of the end) or reported.</summary>
internal static class Sneden
{
    public static IEnumerable<Snede> Van(Feitenboek boek, IReadOnlyList<GeldendeUitspraak> uitspraken)
    {
        foreach (var uitspraak in uitspraken)
        {
            foreach (var maatregel in uitspraak.Besluit.Maatregelen)
            {
                if (Maatregelcodes.Vind(maatregel.Code) is { Traject: true } code && LaatsteDag(uitspraak, maatregel) is { } dag)
                {
                    yield return new Snede(code.Familie, code.Code, dag, uitspraak.Uitgesproken, uitspraak.Wortel);
                }
            }
        }

        foreach (var gemeld in boek.Van<MaatregelBeeindigd>().Select(bekend => bekend.Feit))
        {
            // In doubt none is ended: a clock does not stop on a guess.
            foreach (var familie in Zaakfamilies.Van(boek, uitspraken, gemeld.Gi, gemeld.Zaak, beide: false))
            {
                yield return new Snede(familie, null, gemeld.Datum, gemeld.Datum, null, gemeld.Zaak);
            }
        }
    }

    // A decision may repeat the measure's first day as `ingang`; it cannot end the measure before it was pronounced.
    private static LocalDate? LaatsteDag(GeldendeUitspraak uitspraak, Maatregelbesluit maatregel) => maatregel.Aard switch
    {
        Aard.Beeindiging => maatregel.Einde ?? DagVoor(uitspraak, maatregel),
        Aard.Vernietiging => DagVoor(uitspraak, maatregel),
        Aard.Wijziging => maatregel.Einde,
        _ => null,
    };

    private static LocalDate DagVoor(GeldendeUitspraak uitspraak, Maatregelbesluit maatregel) =>
        LocalDate.Max(maatregel.Ingang, uitspraak.Uitgesproken).PlusDays(-1);
}
