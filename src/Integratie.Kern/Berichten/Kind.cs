using System.Text.Json;
using Integratie.Kern.Identificatie;
using NodaTime;

namespace Integratie.Kern.Berichten;

/// <summary>A child in a message.</summary>
/// <param name="Gemeente">Code of the gemeente of its woonplaats (Jeugdwet 1.1), when the decision names it.</param>
public sealed record Kind(Bsn Bsn, LocalDate? Geboortedatum, string? Gemeente)
{
    /// <summary>Reads a <c>jeugdige</c>, or an element of <c>jeugdigen</c>, of valid data.</summary>
    public static Kind Lees(JsonElement jeugdige) =>
        new(Bsn.Parse(jeugdige.Tekst("bsn") ?? ""), jeugdige.Datum("geboortedatum"), jeugdige.Tekst("gemeente"));
}
