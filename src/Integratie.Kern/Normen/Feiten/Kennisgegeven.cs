using NodaTime;

namespace Integratie.Kern.Normen;

/// <summary>The timestamp <c>kennisgegeven</c> at a GI. The first one at a GI starts its clock <c>kennisgeving</c>.</summary>
/// <param name="Bericht">The id of the decision (any version) or of the <see cref="MaatregelOvergedragen"/> that was delivered.</param>
public sealed record Kennisgegeven(string Id, string Bericht, string Gi, Instant Moment) : Feit(Id);
