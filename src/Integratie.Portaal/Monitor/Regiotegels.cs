namespace Integratie.Portaal.Monitor;

/// <summary>
/// Where the tile of each jeugdregio lies: about where the region is, all of the same size. A map with real borders would need somebody
/// else's geometry, and would make a large region look worse than a small one with more children.
/// </summary>
public static class Regiotegels
{
    private static readonly string?[][] Rijen =
    [
        [null, null, null, null, "Friesland", "Groningen"],
        [null, null, "Kop van Noord-Holland", "West-Friesland", null, "Drenthe"],
        [null, "Noord-Kennemerland", "Zaanstreek-Waterland", null, "Flevoland", "IJsselland"],
        [null, "Midden Kennemerland", "Amsterdam-Amstelland", "Gooi-en Vechtstreek", "Noord Veluwe", "Midden IJssel-Oost Veluwe", "Twente"],
        [null, "Zuid-Kennemerland", "Haarlemmermeer", "Utrecht-West", "Eemland", "Food Valley", "Achterhoek"],
        ["Haaglanden", "Holland-Rijnland", "Midden Holland", "Utrecht stad", "Zuid-Oost Utrecht", "Arnhem"],
        [null, "Rijnmond", "Zuid-Holland Zuid", "Lekstroom", "Rivierenland", "Rijk van Nijmegen"],
        ["Zeeland", "West-Brabant-West", "West-Brabant-Oost", "Midden Brabant", "Noord-Oost Brabant", "Noord Limburg"],
        [null, null, null, null, "Zuid-Oost Brabant", "Midden Limburg West", "Midden Limburg Oost"],
        [null, null, null, null, null, "Zuid-Limburg"],
    ];

    /// <summary>Tiles beside each other.</summary>
    public const int Kolommen = 7;

    /// <summary>Tiles above each other.</summary>
    public static int Hoogte => Rijen.Length;

    /// <summary>Every jeugdregio with its place, from the north west.</summary>
    public static IEnumerable<(string Jeugdregio, int Kolom, int Rij)> Alle =>
        from rij in Rijen.Select((namen, nummer) => (namen, nummer))
        from tegel in rij.namen.Select((naam, kolom) => (naam, kolom))
        where tegel.naam is not null
        select (tegel.naam, tegel.kolom, rij.nummer);
}
