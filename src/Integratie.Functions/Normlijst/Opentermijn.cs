using Integratie.Functions.Tabellen;
using Integratie.Kern.Berichten;
using Integratie.Kern.Identificatie;
using Integratie.Kern.Normen;
using NodaTime;
using NodaTime.Text;

namespace Integratie.Functions.Normlijst;

/// <summary>A term that runs or was missed, while its norm is not met.</summary>
/// <param name="Gi">OIN of the GI that it is of; null when none is known.</param>
/// <param name="Gemeente">Code of the child's gemeente.</param>
/// <param name="Einde">The last day in time.</param>
/// <param name="NadertVanaf">From this day the end is near.</param>
/// <param name="Weg">From this day nobody waits any more: the measure ended, or another GI took over.</param>
/// <param name="Verklaard">An explanation was given.</param>
public sealed record Opentermijn(
    Guid Dossier, Normnaam Norm, Klok Klok, string? Gi, string? Gemeente, LocalDate Einde, LocalDate? NadertVanaf, LocalDate? Weg, bool Verklaard)
{
    private static readonly LocalDatePattern Dag = LocalDatePattern.Iso;

    /// <summary>Sorts by the end; what comes after it tells terms apart.</summary>
    public string Rijsleutel => $"{Dag.Format(Einde)}-{Dossier:N}-{Draadnaam.Van(Norm)}-{Draadnaam.Van(Klok)}-{Gi}";

    /// <summary>The dossier that a <see cref="Rijsleutel"/> is of; null when the text is none.</summary>
    public static Guid? DossierVan(string rijsleutel) =>
        rijsleutel.Length > 43 && Guid.TryParseExact(rijsleutel.AsSpan(11, 32), "N", out var dossier) ? dossier : null;

    /// <summary>Where it stands: under its GI, its gemeente and its jeugdregio.</summary>
    public IEnumerable<string> Partities =>
    [
        .. Gi is null ? [] : new[] { Normlijststore.VanGi(Gi) },
        .. Gemeente is null ? [] : new[] { Normlijststore.VanGemeente(Gemeente) },
        Normlijststore.VanRegio((Gemeente is null ? null : Gemeenten.Vind(Gemeente)?.Jeugdregio) ?? Monitortelling.Onbekend),
    ];

    /// <summary>The open terms in what a dossier contributes to reports.</summary>
    public static IEnumerable<Opentermijn> Van(Guid dossier, Monitorregel? regel) =>
        from traject in regel?.Trajecten ?? []
        from termijn in traject.Termijnen
        let beeld = termijn.Beeld
        where beeld is { Start: not null, Einde: not null, VoldaanOp: null, Opgeheven: false }
        let einde = traject.LaatsteDag?.PlusDays(1)
        select new Opentermijn(
            dossier, termijn.Norm, termijn.Klok, termijn.Gi ?? traject.Gi, regel!.Gemeente, beeld.Einde!.Value, beeld.NadertVanaf,
            einde is null || beeld.VervaltPer < einde ? beeld.VervaltPer ?? einde : einde, beeld.Verklaringen > 0);

    public TableEntity Rij(string partitie)
    {
        var rij = new TableEntity(partitie, Rijsleutel) { ["Norm"] = Draadnaam.Van(Norm), ["Klok"] = Draadnaam.Van(Klok), ["Verklaard"] = Verklaard };
        Zet("Gi", Gi);
        Zet("Gemeente", Gemeente);
        Zet("NadertVanaf", NadertVanaf is { } nadert ? Dag.Format(nadert) : null);
        Zet("Weg", Weg is { } weg ? Dag.Format(weg) : null);
        return rij;

        void Zet(string naam, string? waarde)
        {
            if (waarde is not null)
                rij[naam] = waarde;
        }
    }

    public static Opentermijn Lees(TableEntity rij) => new(
        DossierVan(rij.RowKey)!.Value, Draadnaam.Lees<Normnaam>(rij.Tekst("Norm"))!.Value, Draadnaam.Lees<Klok>(rij.Tekst("Klok"))!.Value,
        rij.GetString("Gi"), rij.GetString("Gemeente"), Dag.Parse(rij.RowKey[..10]).Value, Datum(rij, "NadertVanaf"), Datum(rij, "Weg"),
        rij.GetBoolean("Verklaard") ?? false);

    private static LocalDate? Datum(TableEntity rij, string naam) => rij.GetString(naam) is { } tekst ? Dag.Parse(tekst).Value : null;
}
