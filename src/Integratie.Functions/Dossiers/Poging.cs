using System.Text.Json.Serialization;

namespace Integratie.Functions.Dossiers;

/// <summary>One attempt at a webhook, as shown in the timeline.</summary>
/// <param name="Moment">When it began, in the hub's time.</param>
/// <param name="Status">HTTP status; null without an answer.</param>
/// <param name="Ms">How long it took, in milliseconds.</param>
/// <param name="Fout">Why there was no answer.</param>
public sealed record Poging(
    DateTimeOffset Moment, int? Status, long Ms, [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] string? Fout = null);
