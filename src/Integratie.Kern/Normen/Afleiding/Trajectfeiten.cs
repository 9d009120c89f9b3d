using NodaTime;

namespace Integratie.Kern.Normen;

/// <summary>One chain of measures with who was in charge of it and the facts that are about it.</summary>
internal sealed record Trajectfeiten
{
    public required Keten Keten { get; init; }

    /// <summary>In order; empty when no decision names a GI.</summary>
    public required List<Beheerperiode> Perioden { get; init; }

    public required List<Bekend<JeugdbeschermerGekoppeld>> Koppelingen { get; init; }

    public required List<Bekend<JeugdbeschermerLosgekoppeld>> Losgekoppeld { get; init; }

    public required List<Bekend<KoersBepaald>> Koersen { get; init; }

    public required List<Bekend<HulpGestart>> Hulp { get; init; }

    public required List<Bekend<BepalingGedaan>> Bepalingen { get; init; }

    public required List<Bekend<TermijnVerkort>> Verkort { get; init; }

    public required List<Bekend<VerklaringGegeven>> Verklaringen { get; init; }

    public required List<Kennisgegeven> Kennisgevingen { get; init; }

    /// <summary>The GI in charge, as far as dates say so far.</summary>
    public string? Gi => Perioden.Count > 0 ? Perioden[^1].Gi : null;

    /// <summary>
    /// Without what is dated after the day: a report says how things stood, and a jeugdbeschermer who leaves next month is still there.
    /// </summary>
    public Trajectfeiten TotEnMet(LocalDate dag) => this with
    {
        Koppelingen = Koppelingen.FindAll(bekend => bekend.Feit.Datum <= dag),
        Losgekoppeld = Losgekoppeld.FindAll(bekend => bekend.Feit.Datum <= dag),
        Koersen = Koersen.FindAll(bekend => bekend.Feit.Datum <= dag),
        Hulp = Hulp.FindAll(bekend => bekend.Feit.Datum <= dag),
        Bepalingen = Bepalingen.FindAll(bekend => bekend.Feit.Datum <= dag),
    };

    /// <summary>The days after this one on which something that is known already happens.</summary>
    public IEnumerable<LocalDate> DagenNa(LocalDate dag) =>
        Koppelingen.Select(bekend => bekend.Feit.Datum)
            .Concat(Losgekoppeld.Select(bekend => bekend.Feit.Datum))
            .Concat(Koersen.Select(bekend => bekend.Feit.Datum))
            .Concat(Hulp.Select(bekend => bekend.Feit.Datum))
            .Concat(Bepalingen.Select(bekend => bekend.Feit.Datum))
            .Where(datum => datum > dag).Distinct().Order();

    /// <summary>When the GI of this stretch was first told that it is in charge.</summary>
    public Instant? InKennis(Beheerperiode periode)
    {
        var momenten = Kennisgevingen.Where(feit => feit.Gi == periode.Gi && periode.Berichten.Contains(feit.Bericht)).ToList();
        return momenten.Count == 0 ? null : momenten.Min(feit => feit.Moment);
    }
}
