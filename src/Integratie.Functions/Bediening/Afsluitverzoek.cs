namespace Integratie.Functions.Bediening;

/// <summary>What the operator sends to close something, for the OpenAPI document.</summary>
/// <param name="Reden">Why, for who reads it later.</param>
internal sealed record Afsluitverzoek(string Reden);
