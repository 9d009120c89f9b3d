using Integratie.Kern.Berichten;
using Integratie.Kern.Identificatie;
using NodaTime;

namespace Integratie.Kern.Normen;

/// <summary>When which measure is in force, by all decisions together.</summary>
internal static class Looptijden
{
    public static IReadOnlyList<Looptijd> Van(Feitenboek boek, IReadOnlyList<GeldendeUitspraak> uitspraken)
    {
        var achttien = Achttien(boek);
        var looptijden = (
            from uitspraak in uitspraken
            from maatregel in uitspraak.Besluit.Maatregelen
            let code = Maatregelcodes.Vind(maatregel.Code)
            where code is { Traject: true } && IsVanKracht(maatregel.Aard)
            select new Looptijd(uitspraak, code.Familie, code.Code, maatregel.Aard, maatregel.Ingang, maatregel.Einde)).ToList();
        var sneden = Sneden.Van(boek, uitspraken).Select(snede => snede.Bij(looptijden)).ToList();
        return
        [
            .. from looptijd in looptijden
               let metEinde = looptijd with { Einde = looptijd.Einde ?? GeerfdEinde(looptijd, looptijden) ?? Leeftijdsgrens(looptijd, achttien) }
               let gesneden = sneden.Aggregate(metEinde, (deel, snede) => snede.Snijd(deel))
               // An extension that was cut before it began is never in force.
               where !(gesneden.Einde < gesneden.Ingang)
               select gesneden,
        ];
    }

    private static bool IsVanKracht(Aard aard) => aard is Aard.Nieuw or Aard.Verlenging
        or Aard.Wijziging or Aard.Bekrachtiging or Aard.VervangingGi;

    // A new GI, a change or a confirmation without an end leaves the end of the measure that it is about: one that is in force when it
    // starts. One that ended the day before gives it none: by the rule it goes on, and its extension is still on its way.
    private static LocalDate? GeerfdEinde(Looptijd looptijd, List<Looptijd> alle) =>
        looptijd.Aard is Aard.Nieuw or Aard.Verlenging
            ? null
            : alle.Where(ander => ander.Familie == looptijd.Familie && ander.Einde is not null && ander.Uitspraak.Wortel != looptijd.Uitspraak.Wortel
                    && ander.Dekt(looptijd.Ingang))
                .Max(ander => ander.Einde);

    // Jeugdreclassering can start after the eighteenth birthday; then that birthday ends nothing.
    private static LocalDate? Leeftijdsgrens(Looptijd looptijd, LocalDate? achttien) =>
        achttien is { } dag && looptijd.Ingang < dag ? dag.PlusDays(-1) : null;

    private static LocalDate? Achttien(Feitenboek boek)
    {
        var geboren = boek.Van<GeboortedatumBekend>().LastOrDefault()?.Feit.Geboortedatum;
        // Eighteen whole years from 29 February are complete at the end of 28 February.
        return geboren is { Month: 2, Day: 29 } ? geboren.Value.PlusDays(1).PlusYears(18) : geboren?.PlusYears(18);
    }
}
