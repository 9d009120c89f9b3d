using Integratie.Kern.Berichten.Schema;
using Integratie.Kern.Deelnemers;

namespace Integratie.Kern.Berichten.Typen;

/// <summary>What a GI says about its terms and its capacity.</summary>
internal static class Verantwoording
{
    // The closed list of the norms: comply or explain.
    private static readonly string[] Redenen =
    [
        "geen-jeugdbeschermer", "instroomstop", "weigering-aanbieder", "niet-ingekocht", "wachtlijst-aanbieder",
        "gezin-niet-bereikbaar", "bewust-vertraagd", "wacht-op-document", "anders",
    ];

    internal static readonly Berichttype[] Typen =
    [
        new("termijn.verkort", [Rol.Gi], [.. Basis.Zaak, Lid.Keuze("norm", "koers", "hulp"), Lid.Datum()]),
        new("verklaring.gegeven", [Rol.Gi],
        [
            .. Basis.Zaak,
            Lid.Keuze("norm", "jeugdbeschermer", "koers", "hulp"),
            Lid.Keuze("reden", Redenen),
            Lid.Verhaal("toelichting"),
            Lid.Datum("nieuweDatum"),
        ]),
        new("opschaling.gemeld", [Rol.Gi], [.. Basis.Zaak, Lid.Datum(), Lid.Jeugdregio(), Lid.Verhaal("vraag")])
        {
            Bestemmingen = [new(Doel.Experttafel)],
        },
        new("instroomstop.gemeld", [Rol.Gi],
            [Lid.Datum("van"), Lid.Datum("tot").Optioneel, Lid.Lijst("jeugdregios", 1, 42, Formaten.Jeugdregio).Optioneel])
        {
            Regels = [Regels.NietVoor("van", "tot")],
            Bestemmingen = [new(Doel.AlleRechtbanken), new(Doel.Rvdk), new(Doel.Toezicht)],
        },
    ];
}
