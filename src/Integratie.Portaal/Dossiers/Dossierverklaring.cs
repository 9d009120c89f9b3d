using Integratie.Kern.Normen;
using NodaTime;

namespace Integratie.Portaal.Dossiers;

/// <summary>Why a norm was not met, and when it will be.</summary>
public sealed record Dossierverklaring(Normnaam Norm, string Reden, LocalDate NieuweDatum, string Gi);
