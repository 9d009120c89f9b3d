using System.Buffers;
using System.Text;
using System.Text.Unicode;

namespace Integratie.Kern.Berichten.Lezen;

/// <summary>A <c>ce-</c> header's value, by section 3.1.3.2 of the CloudEvents HTTP binding: first unquoted, then percent-decoded once.</summary>
internal static class Kopwaarde
{
    /// <summary>The text, or null when the header is not written by those rules.</summary>
    internal static string? Lees(string kop)
    {
        var tekst = kop.Trim(' ', '\t');
        if (tekst.Any(teken => teken is < ' ' or > '~'))
            return null;
        return Onaangehaald(tekst) is { } kaal ? Ontsleuteld(kaal) : null;
    }

    private static string? Onaangehaald(string tekst)
    {
        if (!tekst.StartsWith('"'))
            return tekst;
        var uit = new StringBuilder();
        for (var i = 1; i < tekst.Length; i++)
        {
            if (tekst[i] == '"')
                return i == tekst.Length - 1 ? uit.ToString() : null;
            if (tekst[i] == '\\' && ++i == tekst.Length)
                return null;
            uit.Append(tekst[i]);
        }

        return null;
    }

    private static string? Ontsleuteld(string tekst)
    {
        var uit = new ArrayBufferWriter<byte>(tekst.Length + 1);
        for (var i = 0; i < tekst.Length; i++)
        {
            var octet = tekst[i] == '%' ? Octet(tekst, ref i) : tekst[i];
            if (octet < 0)
                return null;
            uit.Write([(byte)octet]);
        }

        return Utf8.IsValid(uit.WrittenSpan) ? Encoding.UTF8.GetString(uit.WrittenSpan) : null;
    }

    private static int Octet(string tekst, ref int i)
    {
        if (i + 2 >= tekst.Length || !char.IsAsciiHexDigit(tekst[i + 1]) || !char.IsAsciiHexDigit(tekst[i + 2]))
            return -1;
        i += 2;
        return Convert.FromHexString(tekst.AsSpan(i - 1, 2))[0];
    }
}
