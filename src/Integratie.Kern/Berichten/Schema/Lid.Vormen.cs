using Integratie.Kern.Identificatie;

namespace Integratie.Kern.Berichten.Schema;

/// <content>The kinds of member that messages are made of, so that an entry of the catalogue reads like its description.</content>
public sealed partial record Lid
{
    private static readonly Keuze JaNeeOnbekend = new(["ja", "nee", "onbekend"]);

    public static Lid Zaaknummer(string naam = "zaaknummer") => new(naam, Formaten.Zaaknummer);

    public static Lid Bsn(string naam = "bsn") => new(naam, Formaten.Bsn);

    public static Lid Oin(string naam) => new(naam, Formaten.Oin);

    public static Lid Datum(string naam = "datum") => new(naam, Formaten.Datum);

    public static Lid Tijd(string naam) => new(naam, Formaten.Tijd);

    public static Lid Gemeente(string naam = "gemeente") => new(naam, Formaten.Gemeente);

    public static Lid Jeugdregio(string naam = "jeugdregio") => new(naam, Formaten.Jeugdregio);

    public static Lid Verwijzing(string naam) => new(naam, Formaten.Verwijzing);

    /// <summary>A short text on one line.</summary>
    public static Lid Tekst(string naam, int max = 500) => new(naam, new Tekst(max));

    /// <summary>A text that may run over lines.</summary>
    public static Lid Verhaal(string naam) => new(naam, new Tekst(4000, Regels: true));

    public static Lid Inhoud(string naam) => new(naam, new Inhoud());

    public static Lid JaNee(string naam) => new(naam, new JaNee());

    public static Lid Getal(string naam) => new(naam, new Getal());

    public static Lid Keuze(string naam, params string[] waarden) => new(naam, new Keuze(waarden));

    public static Lid JaNeeOnbekendKeuze(string naam) => new(naam, JaNeeOnbekend);

    public static Lid Formaat(string naam, Formaat formaat) => new(naam, formaat);

    public static Lid Groep(string naam, params Lid[] leden) => new(naam, new Groep(leden));

    /// <summary>A list of objects.</summary>
    public static Lid Lijst(string naam, int min, int max, params Lid[] leden) => new(naam, new Lijst(new Groep(leden), min, max));

    /// <summary>A list of plain values.</summary>
    public static Lid Lijst(string naam, int min, int max, Vorm van) => new(naam, new Lijst(van, min, max));
}
