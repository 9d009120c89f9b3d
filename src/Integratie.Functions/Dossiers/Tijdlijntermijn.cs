using Integratie.Kern.Normen;
using Integratie.Kern.Tijd;
using NodaTime;

namespace Integratie.Functions.Dossiers;

/// <summary>A term of the dossier, and how its end was computed.</summary>
/// <param name="Gi">The GI that it is of.</param>
/// <param name="Status">On the day of asking.</param>
/// <param name="VoldaanOp">When the norm was met, also when that was too late.</param>
/// <param name="Berekening">The steps; absent while the clock waits for its start.</param>
/// <param name="Verkort">The end lies earlier than was computed, because somebody set an earlier date.</param>
/// <param name="Verklaard">The GI explained why, and gave a new date. That makes nothing met.</param>
/// <param name="Vast">Of norm 1, for the GI and the operator: whether the child has and keeps a vaste jeugdbeschermer.</param>
/// <param name="Gedragen">Of norm 2, for the same: whether family, network and professionals all carry the koers; absent without one.</param>
/// <param name="Bron">Where the norm comes from.</param>
public sealed record Tijdlijntermijn(
    Normnaam Norm, Klok Klok, string? Gi, Termijnstatus Status, LocalDate? Start, LocalDate? Einde, LocalDate? VoldaanOp, bool Verkort, bool Verklaard,
    Antwoord? Vast, Antwoord? Gedragen, string Bron, Termijnuitkomst? Berekening)
{
    public static Tijdlijntermijn Van(Traject traject, Termijn termijn, LocalDate vandaag, Trajectuitkomst? uitkomst) => new(
        termijn.Norm.Naam, termijn.Norm.Klok, termijn.Gi ?? traject.Gi, termijn.Status(vandaag), termijn.Beeld.Start, termijn.Beeld.Einde,
        termijn.Beeld.VoldaanOp, termijn.Berekend is { } berekend && berekend.Einde != termijn.Beeld.Einde, termijn.Beeld.Verklaringen > 0,
        termijn.Norm.Naam == Normnaam.Jeugdbeschermer ? uitkomst?.Vast : null, termijn.Norm.Naam == Normnaam.Koers ? uitkomst?.Gedragen : null,
        termijn.Norm.Bron, termijn.Berekend);
}
