using Integratie.Bench.Weg;

namespace Integratie.Bench.Vergelijk;

/// <summary>A way to press that is the same for all.</summary>
/// <param name="Naam">As it is printed.</param>
/// <param name="StuurAsync">Sends for so long; the ids that were accepted.</param>
internal sealed record Belasting(string Naam, Func<Zender, TimeSpan, Task<IReadOnlyList<string>>> StuurAsync)
{
    /// <summary>From light to heavy, so that what one leaves behind weighs least on the next.</summary>
    public static IReadOnlyList<Belasting> Alle { get; } = [Open(100), Open(500), Open(1000), Gesloten(32), Gesloten(128)];

    public static Belasting Open(int perSeconde) => new($"open loop, {perSeconde} a second", (zender, duur) => Lussen.OpenAsync(zender, perSeconde, duur));

    public static Belasting Gesloten(int tegelijk) => new($"closed loop of {tegelijk}", (zender, duur) => Lussen.GeslotenAsync(zender, tegelijk, duur));
}
