using Integratie.Functions.Dossiers;

namespace Integratie.Functions.Bediening;

/// <summary>A place in the lists of deliveries: what the cursor of a page says.</summary>
internal sealed record Lijstplaats(string Status, string Ontvanger, string Rij)
{
    public override string ToString() => $"{Status}_{Ontvanger}_{Rij}";

    /// <summary>Null when the text is no cursor of these lists.</summary>
    public static Lijstplaats? Lees(string cursor) =>
        cursor.Split('_') is [var status, { Length: > 0 and <= 40 } ontvanger, { Length: > 0 and <= 40 } rij] && Leveringstatus.Alle.Contains(status)
            ? new(status, ontvanger, rij)
            : null;
}
