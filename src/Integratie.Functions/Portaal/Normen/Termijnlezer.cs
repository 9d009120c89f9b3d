using Integratie.Functions.Dossiers;
using Integratie.Functions.Http;
using Integratie.Functions.Logboek;
using Integratie.Functions.Normlijst;
using Integratie.Kern.Berichten;
using Integratie.Kern.Deelnemers;
using Integratie.Kern.Dossiers;
using Integratie.Kern.Normen;
using Integratie.Kern.Tijd;
using Integratie.Portaal.Normen;

namespace Integratie.Functions.Portaal.Normen;

/// <summary>One term with its computation, for who has it in the list: also toezicht, which cannot open the dossier that it is of.</summary>
internal sealed class Termijnlezer(DossierStore dossiers, Normbladlezer lijst, Logboekschrijver logboek, TimeProvider klok)
{
    /// <param name="sleutel">Of a row of the list.</param>
    /// <param name="wie">Who looks.</param>
    /// <param name="ct">The reader went away.</param>
    /// <exception cref="ProbleemException">404: there is none, it has another end by now, or it is not for this deelnemer.</exception>
    public async Task<Termijnmodel> LeesAsync(string sleutel, Deelnemer wie, CancellationToken ct)
    {
        var dossier = Opentermijn.DossierVan(sleutel) is { } id ? await dossiers.LeesAsync(id, ct) : null;
        var gevonden = dossier is null
            ? []
            : Termijnen(dossier).Where(t => t.Open.Rijsleutel == sleutel && Normlijstlezer.IsVoor(wie, t.Open, dossier)).ToList();
        if (gevonden is not [var (termijn, open), ..])
            throw new ProbleemException(Problemen.NietGevonden("Er is geen termijn met dit kenmerk, of zij eindigt nu op een andere dag."));
        await logboek.NoteerAsync(Handeling.Raadplegen, dossier!.Id, wie.Oin, ct);
        var (vandaag, beeld) = (Amsterdam.Vandaag(klok), termijn.Beeld);
        var regel = lijst.Regel(open, vandaag, wie) with { Stand = Draadnaam.Van(termijn.Status(vandaag)) };
        return new(regel, beeld.Start, beeld.VoldaanOp, termijn.Berekend is { } berekend && berekend.Einde != beeld.Einde, termijn.Norm.Bron, termijn.Berekend);
    }

    private static IEnumerable<(Termijn Termijn, Opentermijn Open)> Termijnen(Dossier dossier) =>
        from traject in dossier.Klokken.Trajecten
        where !traject.Opgeheven
        from termijn in traject.Termijnen
        where termijn.Beeld is { Einde: not null, Opgeheven: false }
        let beeld = termijn.Beeld
        select (termijn, new Opentermijn(
            dossier.Id, termijn.Norm.Naam, termijn.Norm.Klok, termijn.Gi ?? traject.Gi, dossier.Gemeente, beeld.Einde!.Value, beeld.NadertVanaf, null,
            beeld.Verklaringen > 0));
}
