using NodaTime;

namespace Integratie.Kern.Normen;

/// <summary>To which of a family's chains a fact of a GI belongs.</summary>
internal sealed class Ketenreeks(List<Keten> ketens)
{
    /// <summary>
    /// By the date of the fact. In the days between two measures it belongs to the one before, unless the decision of the next was
    /// known already: a jeugdbeschermer can be coupled before the decision is pronounced.
    /// </summary>
    public Keten Voor(LocalDate datum, Instant bekendOp)
    {
        var plaats = ketens.FindIndex(keten => keten.LaatsteDag is null || keten.LaatsteDag >= datum);
        if (plaats < 0)
        {
            return ketens[^1];
        }

        return plaats == 0 || ketens[plaats].Begin <= datum || bekendOp >= ketens[plaats].BekendOp ? ketens[plaats] : ketens[plaats - 1];
    }

    /// <summary>For a fact without a date of its own: the chain that had last begun when it became known.</summary>
    public Keten Op(LocalDate bekendeDag) => ketens.FindLast(keten => keten.Begin <= bekendeDag) ?? ketens[0];
}
