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

    /// <summary>
    /// For a fact without a date of its own: the chain of the zaak that it names, or else of all, that had last begun when it became known.
    /// </summary>
    public Keten Op(LocalDate bekendeDag, string? zaak)
    {
        var vanZaak = ketens.FindAll(keten => zaak is not null && keten.Uitspraken.Exists(uitspraak => uitspraak.Besluit.Zaken?.Contains(zaak) == true));
        var keuze = vanZaak.Count > 0 ? vanZaak : ketens;
        return keuze.FindLast(keten => keten.Begin <= bekendeDag) ?? keuze[0];
    }
}
