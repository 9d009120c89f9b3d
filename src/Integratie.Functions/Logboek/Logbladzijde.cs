using System.Text.Json.Serialization;

namespace Integratie.Functions.Logboek;

/// <summary>A page of the Logboek dataverwerkingen.</summary>
/// <param name="Volgende">Cursor of the next page; null: there is no more.</param>
internal sealed record Logbladzijde(IReadOnlyList<Logregel> Regels, [property: JsonIgnore(Condition = JsonIgnoreCondition.Never)] string? Volgende);
