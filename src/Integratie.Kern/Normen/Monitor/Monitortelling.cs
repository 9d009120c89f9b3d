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
    public IReadOnlyDictionary<string, Rijtelling> Rijen => rijen;

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

    /// <summary>Adds a stored total to a row.</summary>
    public void Voeg(string code, Rijtelling telling) => Rij(code).Voeg(telling);

    private string Code(Monitorregel regel, string? gi)
    {
        var gemeente = regel.Gemeente is { } code ? Gemeenten.Vind(code) : null;
        return vraag.Per switch
        {
            Monitorniveau.Land => Land,
            Monitorniveau.Gi => gi,
            Monitorniveau.Gemeente => gemeente?.Code,
            Monitorniveau.Jeugdregio => gemeente?.Jeugdregio,
            _ => gemeente is null ? null : Jeugdregios.Beschermingsregio(gemeente.Jeugdregio),
        } ?? Onbekend;
    }

    private Rijtelling Rij(string code) => rijen.TryGetValue(code, out var rij) ? rij : rijen[code] = new Rijtelling();
}
