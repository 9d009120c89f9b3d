namespace Integratie.Functions.Tabellen;

/// <summary>Reads properties that a row always has; a row without one was not written by the hub.</summary>
public static class Rijwaarden
{
    public static string Tekst(this TableEntity rij, string naam) => rij.GetString(naam) ?? throw Ontbreekt(rij, naam);

    public static long Getal(this TableEntity rij, string naam) => rij.GetInt64(naam) ?? throw Ontbreekt(rij, naam);

    public static DateTimeOffset Moment(this TableEntity rij, string naam) => rij.GetDateTimeOffset(naam) ?? throw Ontbreekt(rij, naam);

    private static InvalidDataException Ontbreekt(TableEntity rij, string naam) => new($"Row {rij.RowKey} has no {naam}.");
}
