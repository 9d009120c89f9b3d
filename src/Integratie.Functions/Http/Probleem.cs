using Integratie.Kern.Berichten;

namespace Integratie.Functions.Http;

/// <summary>The body of every error answer: Problem Details (RFC 9457) with all faults of the request.</summary>
/// <param name="Type"><c>urn:jeugdbescherming:probleem:</c> and the name.</param>
/// <param name="Title">Short, the same for every problem of this type.</param>
/// <param name="Status">The HTTP status.</param>
/// <param name="Detail">What happened to this request and what to do, in Dutch.</param>
/// <param name="Fouten">Every fault of the request; absent where a problem has no parts.</param>
public sealed record Probleem(string Type, string Title, int Status, string Detail, IReadOnlyList<Fout>? Fouten = null);
