using System.Text.Json.Serialization;

namespace Integratie.Functions.Opdrachten;

/// <summary>How far work of the operator is.</summary>
/// <param name="Status"><c>loopt</c> or <c>klaar</c>.</param>
/// <param name="Gedaan">Parts that were handled, also those that failed.</param>
/// <param name="Mislukt">Of those the ones without result.</param>
/// <param name="Mislukkingen">A page of those.</param>
/// <param name="Volgende">Cursor of the next page; null: there is no more.</param>
internal sealed record Opdrachtstand(
    string Id, string Soort, string Status, int Gedaan, int Totaal, int Mislukt, DateTimeOffset Aangemaakt, IReadOnlyList<Mislukking> Mislukkingen,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.Never)] string? Volgende)
{
    public static Opdrachtstand Van(Opdracht o, IReadOnlyList<Mislukking> mislukkingen, string? volgende) =>
        new(o.Id.ToString(), o.Soort, o.Status, o.Gedaan, o.Totaal, o.Mislukt, o.Aangemaakt, mislukkingen, volgende);
}
