using Integratie.Functions.Dossiers;

namespace Integratie.Functions.Postbus;

/// <summary>A row of a feed: where it stands and which delivery it is.</summary>
public sealed record Postbusrij(long Cursor, Webhookid Levering)
{
    public static TableEntity Maak(string ontvanger, string rij, long cursor, Leveringrij levering) =>
        new(ontvanger, rij) { ["Cursor"] = cursor, ["Levering"] = levering.Id.ToString() };

    public static Postbusrij Van(TableEntity rij) =>
        new(rij.GetInt64("Cursor")!.Value, Webhookid.TryParse(rij.GetString("Levering"), out var id) ? id : throw new InvalidDataException(rij.RowKey));
}
