using Integratie.Functions.Dossiers;
using Integratie.Functions.Tabellen;

namespace Integratie.Functions.Logboek;

/// <summary>
/// The records that the rows of a dossier are: an event that was taken in and a delivery are each written in the transaction that does it,
/// so what cannot be recorded is not done, and the record costs no write of its own.
/// </summary>
internal static class Dossierregels
{
    public static Logregel Van(Gebeurtenisrij g)
    {
        var spoor = Spoor(g);
        return Maak(
            spoor, g.Rij, g.Weigering is null ? Logregel.Goed : Logregel.Fout, $"{Handeling.Verwerken} {g.Naam}", Handeling.Verwerken,
            (g.Ontvangen, g.Rij.Timestamp), g.Zender);
    }

    /// <param name="levering">The delivery.</param>
    /// <param name="gebeurtenis">What it relays; null for a message of the hub.</param>
    public static Logregel Van(Leveringrij levering, Gebeurtenisrij? gebeurtenis)
    {
        var sleutel = levering.Id.ToString();
        var spoor = gebeurtenis is null ? Logboek.Spoor.Van(null, sleutel) : Spoor(gebeurtenis).Deel(sleutel);
        var loopt = levering.IsOpen && levering.Status == Leveringstatus.Wacht;
        var status = levering.Afgeleverd is not null ? Logregel.Goed : loopt ? Logregel.Loopt : Logregel.Fout;
        return Maak(
            spoor, levering.Rij, status, $"{Handeling.Verstrekken} {levering.Naam}", Handeling.Verstrekken,
            (levering.Aangemaakt, levering.Afgeleverd), levering.Genoemd);
    }

    private static Spoor Spoor(Gebeurtenisrij g) => Logboek.Spoor.Van(g.Spoor?.Traceparent, $"{g.Rij.PartitionKey}/{g.Rij.RowKey}");

    private static Logregel Maak(
        Spoor spoor, TableEntity rij, string status, string naam, string handeling, (DateTimeOffset Begin, DateTimeOffset? Einde) tijd, string oin) => new(
        spoor.TraceId, spoor.SpanId, spoor.ParentSpanId, status, naam, tijd.Begin, tijd.Einde, Handeling.Activiteit(handeling),
        Guid.Parse(rij.PartitionKey).ToString(), oin);
}
