namespace Integratie.Kern.Deelnemers;

/// <summary>Which GI gets what is meant for the GI that was named.</summary>
/// <param name="Gi">The named GI or a successor; null when there is none.</param>
/// <param name="Reden">Why there is none, one of the <c>reden</c> values of <c>levering.vastgelopen</c>.</param>
public sealed record GiKeuze(Deelnemer? Gi, string? Reden)
{
    /// <summary>No GI with that OIN, or not yet on that day.</summary>
    public const string Onbekend = "gi-onbekend";

    /// <summary>It ended, and nobody takes over for that jeugdregio on that day.</summary>
    public const string Beeindigd = "gi-beeindigd";

    /// <summary>Its certificate does not cover the day, and nobody takes over.</summary>
    public const string Ongecertificeerd = "gi-ongecertificeerd";
}
