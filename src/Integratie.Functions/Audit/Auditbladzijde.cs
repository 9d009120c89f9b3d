using System.Text.Json.Serialization;

namespace Integratie.Functions.Audit;

/// <param name="Regels">In the order of time.</param>
/// <param name="Volgende">Cursor of the next page; null: there is no more.</param>
internal sealed record Auditbladzijde(
    IReadOnlyList<Auditregel> Regels, [property: JsonIgnore(Condition = JsonIgnoreCondition.Never)] string? Volgende);
