using System.Globalization;
using System.Numerics;

namespace Integratie.Kern.Berichten.Lezen;

/// <summary>
/// A JSON number by its value: <c>1</c>, <c>1.0</c> and <c>10e-1</c> are all <c>1e0</c>. It works on the digits, because a double
/// would make different long numbers equal.
/// </summary>
internal static class CanoniekGetal
{
    internal static string Van(string getal)
    {
        var negatief = getal[0] == '-';
        var (mantisse, macht) = Splits(getal.TrimStart('-'), ['e', 'E']);
        var (geheel, breuk) = Splits(mantisse, ['.']);
        var cijfers = (geheel + breuk).TrimStart('0');
        var kort = cijfers.TrimEnd('0');
        if (kort.Length == 0)
            return "0e0";

        var exponent = macht.Length == 0 ? BigInteger.Zero : BigInteger.Parse(macht, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture);
        exponent += cijfers.Length - kort.Length - breuk.Length;
        return $"{(negatief ? "-" : "")}{kort}e{exponent}";
    }

    private static (string Voor, string Na) Splits(string tekst, char[] bij) =>
        tekst.IndexOfAny(bij) is var plek and >= 0 ? (tekst[..plek], tekst[(plek + 1)..]) : (tekst, "");
}
