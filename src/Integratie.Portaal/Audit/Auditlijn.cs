using NodaTime;

namespace Integratie.Portaal.Audit;

/// <summary>Who did what.</summary>
public sealed record Auditlijn(Instant Moment, string Wie, string Handeling, string Onderwerp, string? Bijzonderheden);
