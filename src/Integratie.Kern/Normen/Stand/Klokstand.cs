using NodaTime;

namespace Integratie.Kern.Normen;

/// <summary>
/// The norm clocks of one child: the facts in the order in which they became known, and what follows from them. The facts are the
/// truth, so what arrives late or corrects lands where its date says. Written and read with <see cref="Tijd.KernJson.Options"/>.
/// </summary>
public sealed record Klokstand
{
    public static Klokstand Leeg { get; } = new();

    public IReadOnlyList<BekendFeit> Feiten { get; init; } = [];

    /// <summary>Also those that a correction took away (<see cref="Traject.Opgeheven"/>).</summary>
    public IReadOnlyList<Traject> Trajecten { get; init; } = [];

    /// <summary>When <see cref="Klokken.Wek"/> has something to do next; in the past when it should have been done. Null: never.</summary>
    public Instant? VolgendWekmoment() =>
        Trajecten.SelectMany(traject => traject.Termijnen).Min(termijn => termijn.VolgendWekmoment());
}
