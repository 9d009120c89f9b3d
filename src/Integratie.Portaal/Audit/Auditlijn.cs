using NodaTime;

namespace Integratie.Portaal.Audit;

/// <summary>Who did what.</summary>
/// <param name="Pad">Page of what it is about; null: there is none.</param>
public sealed record Auditlijn(Instant Moment, string Wie, string Handeling, string Onderwerp, string? Pad, string? Bijzonderheden);
