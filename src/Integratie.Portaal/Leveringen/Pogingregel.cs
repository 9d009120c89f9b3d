namespace Integratie.Portaal.Leveringen;

/// <summary>An attempt at a webhook.</summary>
/// <param name="Status">HTTP status; null: no answer.</param>
/// <param name="Ms">How long it took, in milliseconds.</param>
/// <param name="Fout">Why there was no answer.</param>
public sealed record Pogingregel(DateTimeOffset Moment, int? Status, long Ms, string? Fout);
