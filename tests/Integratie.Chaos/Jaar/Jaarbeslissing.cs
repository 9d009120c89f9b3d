namespace Integratie.Chaos.Jaar;

/// <summary>A decision of the year.</summary>
/// <param name="Gi">OIN of the GI that has to hear of it.</param>
/// <param name="Kind">Which child.</param>
/// <param name="Id">Of the event.</param>
/// <param name="Dag">When it is sent.</param>
internal sealed record Jaarbeslissing(string Gi, int Kind, string Id, DateOnly Dag);
