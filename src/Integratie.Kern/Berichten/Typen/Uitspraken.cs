using Integratie.Kern.Berichten.Schema;
using Integratie.Kern.Deelnemers;

namespace Integratie.Kern.Berichten.Typen;

/// <summary>The decision of the court, or of the OM.</summary>
internal static class Uitspraken
{
    // More children than any family has, so that one event cannot become a thousand dossiers.
    private const int MeesteKinderen = 25;
    private const int MeesteMaatregelen = 100;

    private static readonly Lid Aard = new("aard", new Keuze(Draadnaam.Alle<Aard>()));

    private static readonly Lid Jeugdigen = Lid.Lijst("jeugdigen", 1, MeesteKinderen,
        Lid.Bsn(),
        Lid.Datum("geboortedatum").Optioneel,
        Lid.Gemeente().Optioneel);

    private static readonly Lid Maatregelen = Lid.Lijst("maatregelen", 0, MeesteMaatregelen,
        Lid.Formaat("code", Formaten.Maatregelcode),
        Aard.Optioneel,
        Lid.Datum("ingang").Optioneel, // required for what is granted: Uitspraakregels.Ingang
        Lid.Datum("einde").Optioneel,
        Lid.Lijst("voor", 1, MeesteKinderen, Formaten.Bsn).Optioneel).Optioneel;

    private static readonly Lid[] Leden =
    [
        Lid.Zaaknummer(),
        Lid.Lijst("andereZaaknummers", 0, 25, Formaten.Zaaknummer).Optioneel,
        Lid.Formaat("ecli", Formaten.Ecli).Optioneel,
        Lid.Formaat("rechtbank", Formaten.Gerecht).Optioneel, // required of a court: Uitspraakregels.Gerecht
        Lid.Keuze("soort", "beschikking", "vonnis", "overig"),
        Aard,
        Lid.Datum("uitgesproken"),
        Lid.Datum("opSchrift").Optioneel,
        Lid.JaNee("spoed"),
        Lid.JaNee("geheimAdres"),
        Lid.Oin("gi").Optioneel, // required where something is granted: Uitspraakregels.Gi
        Lid.Oin("beoogdeGi").Optioneel,
        Jeugdigen,
        Maatregelen,
        Basis.Document.Optioneel,
        Lid.Keuze("redenAfwijzing", "geen-jeugdbeschermer", "gronden", "bevoegdheid", "anders").Optioneel,
        Lid.Datum("aangehoudenTot").Optioneel,
        Lid.Lijst("opgelegdeHulp", 0, Basis.MeesteHulp, Basis.Hulp).Optioneel,
    ];

    private static readonly Berichttype Gedaan = new("uitspraak.gedaan", [Rol.Rechtbank, Rol.Om], Leden)
    {
        Regels =
        [
            Uitspraakregels.Gerecht,
            Uitspraakregels.Gi,
            Uitspraakregels.Maatregelen,
            Uitspraakregels.Ingang,
            Uitspraakregels.DubbeleKinderen,
            Uitspraakregels.Voor,
            Regels.NietVoor("uitgesproken", "opSchrift"),
            Regels.NietVoorIn("maatregelen", "ingang", "einde"),
            Regels.NietVoorIn("opgelegdeHulp", "ingang", "einde"),
        ],
        Bestemmingen =
        [
            new(Doel.GiInUitspraak),
            new(Doel.OudeGi),
            new(Doel.BeoogdeGi),
            new(Doel.Rvdk),
            new(Doel.Gemeente, Weergave.Besluit),
        ],
        Historie = true,
    };

    internal static readonly Berichttype[] Typen =
    [
        Gedaan,
        Gedaan with { Naam = "uitspraak.gecorrigeerd", Leden = [Lid.Verwijzing("corrigeert"), .. Leden] },
    ];
}
