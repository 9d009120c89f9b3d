using System.Globalization;

namespace Integratie.Functions.Dossiers;

/// <summary>Row keys inside the partition of a dossier.</summary>
public static class Rijsleutels
{
    public const string Kop = "kop";

    public static string Partitie(Guid dossier) => dossier.ToString("N");

    public static string Gebeurtenis(long nummer) => string.Create(CultureInfo.InvariantCulture, $"g-{nummer:D10}");

    public static string Levering(string ontvanger, long volgnummer) =>
        string.Create(CultureInfo.InvariantCulture, $"l-{ontvanger}-{volgnummer:D10}");

    public static string Uitbak(string id) => $"u-{id}";

    /// <summary>The mark that an event was handled: inserted in the same transaction, so a second run fails on it.</summary>
    public static string Verwerkt(string kenmerk) => $"v-{kenmerk}";

    /// <summary>Filter for all rows of a dossier whose key starts with this prefix.</summary>
    public static string Bereik(Guid dossier, string voorvoegsel)
    {
        var partitie = Partitie(dossier);
        var einde = voorvoegsel[..^1] + (char)(voorvoegsel[^1] + 1);
        return TableClient.CreateQueryFilter($"PartitionKey eq {partitie} and RowKey ge {voorvoegsel} and RowKey lt {einde}");
    }
}
