using Integratie.Kern.Identificatie;

namespace Integratie.Bench.Jaar;

/// <summary>A child: spread evenly over the gemeenten, since no source here says how many live where.</summary>
/// <param name="Nummer">From 0.</param>
internal sealed record Kind(int Nummer, string Bsn, Gemeente Gemeente, Regio Regio)
{
    private static readonly Gemeente[] Gemeentelijst = [.. Gemeenten.Alle.OrderBy(gemeente => gemeente.Code, StringComparer.Ordinal)];

    public static Kind Maak(int nummer)
    {
        var gemeente = Gemeentelijst[nummer % Gemeentelijst.Length];
        return new Kind(nummer, Testbsns.Alle[nummer], gemeente, Regio.Van(gemeente));
    }
}
