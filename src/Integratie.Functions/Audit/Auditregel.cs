using NodaTime;

namespace Integratie.Functions.Audit;

/// <summary>Who did what. Holds no personal data of a child.</summary>
/// <param name="Moment">When, on the hub's clock.</param>
/// <param name="Wie">OIN of the deelnemer; the hub's own for what it did itself.</param>
/// <param name="Handeling">What, such as <c>deelnemer.wijzigen</c>.</param>
/// <param name="Onderwerp">With what: an OIN, the id of a delivery.</param>
/// <param name="Bijzonderheden">More, for a person to read.</param>
public sealed record Auditregel(Instant Moment, string Wie, string Handeling, string Onderwerp, string? Bijzonderheden);
