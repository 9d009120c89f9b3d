using NodaTime;

namespace Integratie.Kern.Berichten;

/// <summary>Rules that more than one type has.</summary>
internal static class Regels
{
    /// <summary>At least one of the members must be there.</summary>
    internal static Regel EenVan(params string[] namen) => (data, _, pad, fouten) =>
    {
        if (namen.All(naam => data.Lid(naam) is null))
            fouten.Meld(Pad.Lid(pad, namen[0]), $"Minstens een van deze leden is verplicht: {string.Join(", ", namen)}.");
    };

    /// <summary>The second date may not lie before the first.</summary>
    internal static Regel NietVoor(string eerste, string tweede) => (data, _, pad, fouten) =>
        NietVoor(data.Datum(eerste), eerste, data.Datum(tweede), Pad.Lid(pad, tweede), fouten);

    /// <summary>The same for every object in a list.</summary>
    internal static Regel NietVoorIn(string lijst, string eerste, string tweede) => (data, _, pad, fouten) =>
    {
        foreach (var (index, element) in data.Elementen(lijst).Index())
        {
            var plek = Pad.Lid(Pad.Element(Pad.Lid(pad, lijst), index), tweede);
            NietVoor(element.Datum(eerste), eerste, element.Datum(tweede), plek, fouten);
        }
    };

    /// <summary>The two members may not say the same.</summary>
    internal static Regel Verschillend(string eerste, string tweede) => (data, _, pad, fouten) =>
    {
        if (data.Tekst(eerste) is { } waarde && waarde == data.Tekst(tweede))
            fouten.Meld(Pad.Lid(pad, tweede), $"Is gelijk aan {eerste}.");
    };

    /// <summary>The member names somebody else than the sender.</summary>
    internal static Regel NietZelf(string naam) => (data, zender, pad, fouten) =>
    {
        if (data.Tekst(naam) is { } oin && oin == zender.Oin)
            fouten.Meld(Pad.Lid(pad, naam), "Bent u zelf.");
    };

    private static void NietVoor(LocalDate? eerste, string naam, LocalDate? tweede, string pad, Fouten fouten)
    {
        if (tweede < eerste)
            fouten.Meld(pad, $"Ligt voor {naam}.");
    }
}
