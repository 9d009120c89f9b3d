namespace Integratie.Functions.Http.OpenApi;

/// <summary>An answer of a call, for the OpenAPI document.</summary>
/// <param name="Status">The HTTP status.</param>
/// <param name="Omschrijving">What it means, in Dutch.</param>
/// <param name="Soort">Type of the body; null: no body.</param>
/// <param name="Voorbeeld">The body as JSON.</param>
/// <param name="Mediatype">Content-Type of the body.</param>
/// <param name="Koppen">Headers besides those every answer has: name and what it holds.</param>
internal sealed record Uitkomst(
    int Status, string Omschrijving, Type? Soort, string? Voorbeeld, string Mediatype, IReadOnlyList<(string Naam, string Omschrijving)> Koppen);

/// <summary>The body of a call, for the OpenAPI document.</summary>
internal sealed record Invoer(Type Soort, string Voorbeeld, bool Verplicht, IReadOnlyList<string> Mediatypes);

/// <summary>A parameter of a call that its method does not show, for the OpenAPI document.</summary>
/// <param name="Naam">As in the query or header.</param>
/// <param name="Omschrijving">What it does, in Dutch.</param>
/// <param name="Soort">Type that gives the schema.</param>
/// <param name="Voorbeeld">A value.</param>
/// <param name="Verplicht">Whether it must be there.</param>
/// <param name="InKop">A header instead of a part of the query.</param>
internal sealed record Parameter(string Naam, string Omschrijving, Type Soort, string Voorbeeld, bool Verplicht, bool InKop);

/// <summary>Problems that a call can answer besides those any call can.</summary>
internal sealed record Probleemstatussen(IReadOnlyList<int> Statussen);
