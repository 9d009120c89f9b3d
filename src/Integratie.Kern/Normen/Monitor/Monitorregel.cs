using NodaTime;

namespace Integratie.Kern.Normen;

/// <summary>
/// What one dossier contributes to reports, without anything that says which child it is. Made anew whenever a fact became known; a
/// report over a peildatum uses the last one made before the end of that day. Time itself (nadert, overschreden, the end of a
/// measure) needs no new one: those follow from the dates in it.
/// </summary>
/// <param name="Gemeente">CBS code; null when unknown.</param>
/// <param name="Trajecten">Those whose beginning the hub saw, and those of which it saw that the child lost its vaste jeugdbeschermer.</param>
public sealed record Monitorregel(
    string? Gemeente,
    IReadOnlyList<Monitortraject> Trajecten,
    IReadOnlyList<Monitorfeit> Belemmeringen,
    IReadOnlyList<Monitorfeit> AfgewezenZonderJeugdbeschermer)
{
    /// <param name="bekendVoor">Only what was known before this moment.</param>
    public static Monitorregel Van(Klokstand stand, Instant bekendVoor, Normenset normen)
    {
        var beeld = Dossierbeeld.Van(stand, bekendVoor, normen);
        return new Monitorregel(
            beeld.Gemeente,
            [.. beeld.Trajecten.Select(Monitortraject.Van).OfType<Monitortraject>()],
            [.. beeld.Belemmeringen.Select(feit => new Monitorfeit(feit.Datum, feit.Gi))],
            [.. beeld.Afwijzingen.Select(feit => new Monitorfeit(feit.Uitgesproken, feit.Gi))]);
    }
}
