namespace Integratie.Functions.Aanlevering;

/// <summary>Answer to an accepted event.</summary>
/// <param name="Id">The receipt.</param>
/// <param name="Status"><c>ontvangen</c>.</param>
public sealed record Ontvangstbewijs(string Id, string Status);

/// <summary>Answer to an accepted batch, in its order.</summary>
public sealed record Ontvangstbewijzen(IReadOnlyList<Ontvangstbewijs> Ontvangsten);
