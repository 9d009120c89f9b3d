namespace Integratie.Functions.Logboek;

/// <summary>Where a record stands: the cursor of the list.</summary>
public sealed record Logplaats(bool InDossiers, string Partitie, string Rij)
{
    public override string ToString() => $"{(InDossiers ? 'd' : 'l')}_{Partitie}_{Rij}";

    /// <summary>Null when it is no cursor.</summary>
    public static Logplaats? Lees(string cursor) =>
        cursor.Split('_', 3) is [("d" or "l") and var soort, { Length: > 0 } partitie, { Length: > 0 } rij] ? new Logplaats(soort == "d", partitie, rij) : null;
}
