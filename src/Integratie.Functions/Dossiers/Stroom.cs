namespace Integratie.Functions.Dossiers;

/// <summary>
/// Deliveries about no dossier (<c>instroomstop.gemeld</c>, <c>hub.storing</c>) stand in a partition of their own per ontvanger, so
/// that they have the same order, outbox and retries as all others.
/// </summary>
public static class Stroom
{
    /// <summary>No dossier has such a UUID: theirs are of version 7.</summary>
    private const string Voorvoegsel = "ffffffffffff";

    /// <param name="oin">20 digits.</param>
    public static Guid Van(string oin) => Guid.ParseExact(Voorvoegsel + oin, "N");

    public static bool Is(Guid dossier) => dossier.ToString("N").StartsWith(Voorvoegsel, StringComparison.Ordinal);
}
