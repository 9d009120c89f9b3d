using System.Text.Json.Serialization;

namespace Integratie.Functions.Bediening;

/// <param name="Leveringen">In order of status, ontvanger and origin.</param>
/// <param name="Volgende">Cursor of the next page; null: there is no more. A page can be shorter than asked for and yet not the last.</param>
internal sealed record Leveringbladzijde(
    IReadOnlyList<Leveringregel> Leveringen, [property: JsonIgnore(Condition = JsonIgnoreCondition.Never)] string? Volgende);
