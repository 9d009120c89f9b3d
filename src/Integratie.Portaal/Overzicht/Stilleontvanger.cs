using NodaTime;

namespace Integratie.Portaal.Overzicht;

/// <summary>An ontvanger that is not called as usual.</summary>
/// <param name="Opgezegd">When its webhook ended; null: it keeps failing and is probed.</param>
public sealed record Stilleontvanger(string Oin, string Naam, Instant? Opgezegd);
