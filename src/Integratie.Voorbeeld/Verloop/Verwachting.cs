namespace Integratie.Voorbeeld.Verloop;

/// <summary>Where a sample decision must end up, known beforehand from the sample register.</summary>
internal enum Verwachting
{
    /// <summary>At the GI, or at its successor.</summary>
    Kennisgeving,

    /// <summary>Nowhere: no such GI, or one that may take no decision; the court hears that it got stuck.</summary>
    Vastgelopen,

    /// <summary>At the RvdK: the decision names no GI.</summary>
    AlleenRaad,
}
