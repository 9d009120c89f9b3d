using NodaTime;

namespace Integratie.Kern.Normen;

/// <summary>Comply or explain. The text of the explanation stays with the event.</summary>
public sealed record VerklaringGegeven(
    string Id, string Gi, Normnaam Norm, Verklaringsreden Reden, LocalDate NieuweDatum, string? Zaak = null) : Feit(Id, Zaak);
