namespace Integratie.Functions.Aanlevering;

/// <summary>Answer of <c>GET /v1/ontvangsten/{id}</c>.</summary>
public sealed record Ontvangststand(
    string Id, string Status, IReadOnlyList<string> DossierIds, IReadOnlyList<Leveringstand> Leveringen, string? Probleem);

/// <summary>How far the delivery to one ontvanger is.</summary>
public sealed record Leveringstand(string Ontvanger, string Status);
