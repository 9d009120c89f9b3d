using System.Text.Json;
using Integratie.Functions.Beveiliging;
using Integratie.Functions.Tabellen;
using Integratie.Kern.Tijd;

namespace Integratie.Functions.Audit;

/// <summary>
/// What ties a line to the one before it: a keyed hash over its number, all that it says, and the hash of the one before. Who can write
/// in the tables but has not the hub's key cannot change, take away or add a line unseen.
/// </summary>
internal static class Auditschakel
{
    /// <summary>Before the first line.</summary>
    public const string Begin = "";

    public static string Van(TableEntity regel, Pseudoniem pseudoniem)
    {
        string?[] inhoud =
        [
            regel.Tekst("Vorige"), regel.Getal("Nummer").ToString("D"), regel.Moment("Moment").UtcTicks.ToString("D"), regel.Tekst("Wie"),
            regel.Tekst("Handeling"), regel.Tekst("Onderwerp"), regel.GetString("Bijzonderheden"),
        ];
        return pseudoniem.Van("audit\n" + JsonSerializer.Serialize(inhoud, KernJson.Options));
    }
}
