using System.Globalization;
using Integratie.Kern.Identificatie;

namespace Integratie.Bench.Jaar;

/// <summary>The numbers of the public test range that pass the elfproef: 9,091, which is fewer than the children of a year.</summary>
internal static class Testbsns
{
    public static readonly IReadOnlyList<string> Alle =
    [
        .. Enumerable.Range(999900006, 99_985).Select(nummer => nummer.ToString(CultureInfo.InvariantCulture)).Where(nummer => Bsn.Fout(nummer) is null),
    ];
}
