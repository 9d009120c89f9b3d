using Integratie.Kern.Berichten.Schema;

namespace Integratie.Kern.Berichten.Typen;

/// <summary>The members that most types share.</summary>
internal static class Basis
{
    internal static readonly Lid Jeugdige = Lid.Groep("jeugdige", Lid.Bsn(), Lid.Datum("geboortedatum").Optioneel);

    /// <summary>Which case and which child.</summary>
    internal static readonly Lid[] Zaak = [Lid.Zaaknummer(), Jeugdige];

    /// <summary>Before there is a case: the Raad's own reference instead, or both.</summary>
    internal static readonly Lid[] Onderzoek = [Lid.Zaaknummer().Optioneel, Lid.Tekst("raadskenmerk", 64).Optioneel, Jeugdige];

    /// <summary>Where a document is and what its content must be; the document itself never passes through the hub.</summary>
    internal static readonly Lid Document = Lid.Groep("document",
        Lid.Formaat("url", Formaten.Webadres),
        Lid.Formaat("sha256", Formaten.Sha256),
        Lid.Formaat("mediaType", Formaten.Mediatype));

    /// <summary>One form of help, as a bepaling fixes it and as a decision can impose it.</summary>
    internal static readonly Lid[] Hulp =
    [
        Lid.Tekst("categorie", 100),
        Lid.Tekst("product", 100).Optioneel,
        Lid.Getal("volume").Optioneel,
        Lid.Tekst("eenheid", 100).Optioneel,
        Lid.Tekst("frequentie", 100).Optioneel,
        Lid.Datum("ingang"),
        Lid.Datum("einde").Optioneel,
        Lid.Tekst("aanbieder", 200).Optioneel,
    ];

    internal const int MeesteHulp = 100;
}
