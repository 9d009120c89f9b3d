using Integratie.Functions.Tabellen;
using NodaTime;

namespace Integratie.Functions.Audit;

/// <summary>Who did what. Holds no personal data of a child.</summary>
/// <param name="Moment">When, on the hub's clock.</param>
/// <param name="Wie">OIN of the deelnemer; the hub's own for what it did itself.</param>
/// <param name="Handeling">What, such as <c>deelnemer.wijzigen</c>.</param>
/// <param name="Onderwerp">With what: an OIN, the id of a delivery.</param>
/// <param name="Bijzonderheden">More, for a person to read.</param>
/// <param name="Nummer">Its place in the chain, from 1.</param>
/// <param name="Schakel">The hash that ties it to the one before.</param>
public sealed record Auditregel(Instant Moment, string Wie, string Handeling, string Onderwerp, string? Bijzonderheden, long Nummer, string Schakel)
{
    internal static Auditregel Van(TableEntity rij) => new(
        Instant.FromDateTimeOffset(rij.Moment("Moment")), rij.Tekst("Wie"), rij.Tekst("Handeling"), rij.Tekst("Onderwerp"),
        rij.GetString("Bijzonderheden"), rij.Getal("Nummer"), rij.Tekst("Schakel"));
}
