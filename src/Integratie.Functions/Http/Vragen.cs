using Integratie.Kern.Berichten;
using Microsoft.AspNetCore.Http;
using NodaTime;
using NodaTime.Text;

namespace Integratie.Functions.Http;

/// <summary>Reads the parts of a query strictly; every fault at once.</summary>
public static class Vragen
{
    /// <summary>A part of the query once, or null when it is absent or empty.</summary>
    public static string? Tekst(this IQueryCollection query, string naam, List<Fout> fouten)
    {
        var waarden = query[naam];
        if (waarden.Count > 1)
            fouten.Add(new Fout(naam, "staat er meer dan eens"));
        return waarden.Count == 1 && waarden[0] is { Length: > 0 } tekst ? tekst : null;
    }

    public static LocalDate? Datum(this IQueryCollection query, string naam, List<Fout> fouten)
    {
        if (query.Tekst(naam, fouten) is not { } tekst)
            return null;
        var datum = LocalDatePattern.Iso.Parse(tekst);
        // Years before the first are dates to the calendar, but no moments that anything can be compared with.
        if (datum is { Success: true, Value.Year: > 0 })
            return datum.Value;
        fouten.Add(new Fout(naam, "moet een bestaande datum zijn (jjjj-mm-dd)"));
        return null;
    }

    public static T? Keuze<T>(this IQueryCollection query, string naam, List<Fout> fouten)
        where T : struct, Enum
    {
        if (query.Tekst(naam, fouten) is not { } tekst)
            return null;
        var waarde = Draadnaam.Lees<T>(tekst);
        if (waarde is null)
            fouten.Add(new Fout(naam, $"moet een van deze zijn: {Draadnaam.Opsomming<T>()}"));
        return waarde;
    }
}
