using NodaTime;

namespace Integratie.Portaal.Deelnemers;

/// <summary>A deelnemer in a list.</summary>
/// <param name="ZonderCertificaat">A GI that may not carry out measures now.</param>
/// <param name="Wijze">How it gets its deliveries.</param>
/// <param name="Webhook">How its webhook is; null: it has none.</param>
public sealed record Deelnemerregel(
    string Oin, string Naam, string Rol, LocalDate? GeldigVan, LocalDate? GeldigTot, bool Geldig, bool Instroomstop, bool ZonderCertificaat,
    string Wijze, string? Webhook);
