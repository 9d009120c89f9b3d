using Integratie.Kern.Identificatie;

namespace Integratie.Kern.Normen;

/// <summary>Counts dossiers into rows.</summary>
public sealed class Monitortelling(Monitorvraag vraag)
{
    /// <summary>The code of the row of everything, and of what no row is known for.</summary>
    public const string Land = "NL";
    public const string Onbekend = "onbekend";

    private readonly Dictionary<string, Rijtelling> rijen = [];

    /// <summary>By code: <c>NL</c>, the name of a region, an OIN, a gemeentecode; <see cref="Onbekend"/> where that is not known.</summary>
    public IReadOnlyDictionary<string, Rijtelling> Rijen => rijen.Where(rij => !rij.Value.IsLeeg).ToDictionary();

    /// <param name="regel">As it was known at the end of the peildatum.</param>
    public void Tel(Monitorregel regel)
    {
        foreach (var traject in regel.Trajecten.Where(traject => vraag.Omvat(traject.Start)))
        {
            Rij(Code(regel, traject.Gi)).Tel(traject, vraag.Peildatum);
            foreach (var termijn in traject.Termijnen)
            {
                Rij(Code(regel, termijn.Gi ?? traject.Gi)).Norm(termijn.Norm, termijn.Klok).Tel(termijn.Beeld, vraag.Peildatum);
            }
        }

        foreach (var feit in regel.Belemmeringen.Where(feit => vraag.Omvat(feit.Datum)))
        {
            Rij(Code(regel, feit.Gi)).Belemmeringen++;
        }

        foreach (var feit in regel.AfgewezenZonderJeugdbeschermer.Where(feit => vraag.Omvat(feit.Datum)))
        {
            Rij(Code(regel, feit.Gi)).AfgewezenZonderJeugdbeschermer++;
        }
    }

    /// <summary>Takes out what was counted before.</summary>
    public void Trek(Monitorregel regel)
    {
        var los = new Monitortelling(vraag);
        los.Tel(regel);
        foreach (var (code, telling) in los.rijen)
        {
            Rij(code).Trek(telling);
        }
    }

    /// <summary>Adds totals of the same peildatum.</summary>
    public void Voeg(Regiototaal totaal)
    {
        foreach (var (code, telling) in vraag.Per == Monitorniveau.Gi ? totaal.Gis : totaal.Gemeenten)
        {
            Rij(vraag.Per == Monitorniveau.Gi ? code : Code(Gemeenten.Vind(code))).Voeg(telling);
        }
    }

    private string Code(Monitorregel regel, string? gi) => vraag.Per == Monitorniveau.Gi
        ? gi ?? Onbekend
        : Code(regel.Gemeente is { } code ? Gemeenten.Vind(code) : null);

    private string Code(Gemeente? gemeente) => vraag.Per switch
    {
        Monitorniveau.Land => Land,
        Monitorniveau.Gemeente => gemeente?.Code,
        Monitorniveau.Jeugdregio => gemeente?.Jeugdregio,
        _ => gemeente is null ? null : Jeugdregios.Beschermingsregio(gemeente.Jeugdregio),
    } ?? Onbekend;

    private Rijtelling Rij(string code) => rijen.TryGetValue(code, out var rij) ? rij : rijen[code] = new Rijtelling();
}
