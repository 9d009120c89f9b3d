using Integratie.Kern.Identificatie;
using Integratie.Kern.Tijd;
using NodaTime;

namespace Integratie.Kern.Normen;

/// <summary>One norm event to be sent.</summary>
/// <param name="Gi">The GI in charge of the traject; null when no decision names one any more.</param>
/// <param name="OudeGi">For a term of norm 1 of another GI than the one in charge: it is told too.</param>
/// <param name="Gecorrigeerd">It replaces what was told before about this term.</param>
/// <param name="MinimaleVariant">Met by a tijdelijk jeugdbeschermer only.</param>
/// <param name="Uitspraak">The id of the decision or handing over that the term hangs on: it names the zaak.</param>
/// <param name="Moment">When the hub found it.</param>
public sealed record Normbericht(
    Normsoort Soort,
    Normnaam Norm,
    Klok Klok,
    LocalDate Start,
    LocalDate Einde,
    Kalenderbeleid Kalender,
    string? Gi,
    string? OudeGi,
    bool Gecorrigeerd,
    bool MinimaleVariant,
    Familie Familie,
    int Traject,
    string Uitspraak,
    Instant Moment);
