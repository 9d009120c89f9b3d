using Integratie.Kern.Normen;
using NodaTime;

namespace Integratie.Portaal.Dossiers;

/// <summary>Why a norm was not met, and when it will be.</summary>
/// <param name="Toelichting">What the GI wrote with it.</param>
public sealed record Dossierverklaring(Normnaam Norm, string Reden, string? Toelichting, LocalDate NieuweDatum, string Gi);
