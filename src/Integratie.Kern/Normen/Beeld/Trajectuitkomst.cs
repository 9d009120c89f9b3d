using NodaTime;

namespace Integratie.Kern.Normen;

/// <summary>The outcomes of one traject from a day on, apart from whether its norms were met in time.</summary>
/// <param name="Vanaf">The first day on which it stands like this.</param>
/// <param name="Zonder">Null when the child has a vaste jeugdbeschermer.</param>
/// <param name="Vast">At most one change because of verloop or ziekte, and never back to a waiting list.</param>
/// <param name="Wisselingen">Couplings of another person after the first.</param>
/// <param name="Gedragen">Of the last koers with goals and help; null without one.</param>
/// <param name="Hulp">Whether passende hulp really started.</param>
/// <param name="Doorlooptijden">In days; <see cref="Ketenstap.UitspraakKennisgeving"/> in seconds. Only what both ends are known of.</param>
public sealed record Trajectuitkomst(
    LocalDate Vanaf,
    Zonderlijst? Zonder,
    Antwoord Vast,
    int Wisselingen,
    Antwoord? Gedragen,
    bool Hulp,
    IReadOnlyDictionary<Ketenstap, long> Doorlooptijden)
{
    /// <summary>As the facts that are dated up to and with the day make it.</summary>
    internal static Trajectuitkomst Van(Trajectfeiten alle, Feitenboek boek, LocalDate dag)
    {
        var feiten = alle.TotEnMet(dag);
        var verloop = new Jeugdbeschermerverloop(feiten);
        var koers = feiten.Koersen.Select(bekend => bekend.Feit).Where(feit => feit.IsVolledig).OrderBy(feit => feit.Datum).LastOrDefault();
        return new Trajectuitkomst(
            dag,
            verloop.Zonder,
            verloop.Vast,
            verloop.Wisselingen,
            koers?.Gedragen,
            feiten.Hulp.Exists(bekend => bekend.Feit.IsEchtGestart),
            Normen.Doorlooptijden.Van(feiten, boek).ToDictionary(paar => paar.Stap, paar => paar.Duur));
    }
}
