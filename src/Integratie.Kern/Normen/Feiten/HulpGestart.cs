using NodaTime;

namespace Integratie.Kern.Normen;

/// <param name="Gi">Null when the gemeente reported it: then it counts for every traject of the child, or of the zaak.</param>
public sealed record HulpGestart(
    string Id, string? Gi, LocalDate Datum, bool Overbrugging, bool WachtlijstNaIntake, Passend Passend, string? Zaak = null) : Feit(Id, Zaak)
{
    /// <summary>Help that really started: no bridging help, and no intake after which the child waits.</summary>
    internal bool IsEchtGestart => !Overbrugging && !WachtlijstNaIntake && Passend != Passend.Nee;
}
