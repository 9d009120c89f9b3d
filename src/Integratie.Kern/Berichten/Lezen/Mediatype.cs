using System.Text.RegularExpressions;

namespace Integratie.Kern.Berichten.Lezen;

/// <summary>A media type of RFC 2046, as a <c>datacontenttype</c> or a Content-Type header holds it.</summary>
public static partial class Mediatype
{
    /// <summary>Of an event that the hub puts on a queue or topic: structured mode, in UTF-8.</summary>
    public const string Gebeurtenis = "application/cloudevents+json; charset=UTF-8";

    private const string Token = "[!#$%&'*+.^_`|~0-9A-Za-z-]+";

    /// <summary>What is wrong with the text as a media type, in Dutch; null when it is one.</summary>
    public static string? Fout(string tekst) => Vorm().IsMatch(tekst) ? null : "Geen mediatype, zoals application/json.";

    /// <summary>Whether it is JSON by the rule of the CloudEvents JSON format: subtype <c>json</c> or suffix <c>+json</c>.</summary>
    public static bool IsJson(string tekst) =>
        Vorm().Match(tekst) is { Success: true } delen
        && (delen.Groups["subtype"].Value.Equals("json", StringComparison.OrdinalIgnoreCase)
            || delen.Groups["subtype"].Value.EndsWith("+json", StringComparison.OrdinalIgnoreCase));

    /// <summary>Whether what is in this charset reads right as UTF-8: it is that, also as many spell it, or its part ASCII.</summary>
    public static bool IsUtf8(string charset) => charset.ToLowerInvariant() is "utf-8" or "utf8" or "us-ascii";

    /// <summary>The charset parameter, or null when there is none.</summary>
    internal static string? Charset(string tekst)
    {
        var delen = Vorm().Match(tekst);
        var namen = delen.Groups["parameter"].Captures;
        for (var i = 0; i < namen.Count; i++)
        {
            if (namen[i].Value.Equals("charset", StringComparison.OrdinalIgnoreCase))
                return delen.Groups["waarde"].Captures[i].Value.Trim('"');
        }

        return null;
    }

    /// <summary>The form for comparing: lower case, without the charset, which is UTF-8 either way.</summary>
    internal static string Normaal(string tekst)
    {
        var delen = Vorm().Match(tekst);
        var namen = delen.Groups["parameter"].Captures.Select(naam => naam.Value.ToLowerInvariant());
        var paren = namen.Zip(delen.Groups["waarde"].Captures.Select(waarde => waarde.Value), (naam, waarde) => (naam, waarde));
        var rest = paren.Where(paar => paar.naam != "charset").Select(paar => $";{paar.naam}={paar.waarde}");
        return $"{delen.Groups["type"].Value}/{delen.Groups["subtype"].Value}".ToLowerInvariant() + string.Concat(rest);
    }

    [GeneratedRegex(
        $$"""\A(?<type>{{Token}})/(?<subtype>{{Token}})"""
        + $$"""([ \t]*;[ \t]*(?<parameter>{{Token}})=(?<waarde>{{Token}}|"([^"\\\x00-\x1F]|\\[\x20-\x7E])*"))*[ \t]*\z""")]
    private static partial Regex Vorm();
}
