using System.Text.RegularExpressions;

namespace Integratie.Functions.Tests.Infra;

/// <summary>A template as text, to hold against the code and the other files of infra/.</summary>
internal sealed class Bicepbestand
{
    private Bicepbestand(string pad)
    {
        Pad = pad;
        Tekst = ZonderCommentaar(File.ReadAllText(pad));
        Code = ZonderStrings(Tekst);
    }

    public string Pad { get; }

    /// <summary>Without comments.</summary>
    public string Tekst { get; }

    /// <summary>Without comments and what stands in strings; what is interpolated in them stays.</summary>
    public string Code { get; }

    public static IReadOnlyList<Bicepbestand> Alle { get; } = [.. Bron.Bestanden("infra", "*.bicep").Select(pad => new Bicepbestand(pad))];

    public static Bicepbestand Van(string pad) => Alle.Single(b => b.Pad == Path.Combine(Bron.Map, "infra", pad.Replace('/', Path.DirectorySeparatorChar)));

    public IReadOnlyList<string> Parameters => [.. Regex.Matches(Tekst, @"^param (\w+) ", RegexOptions.Multiline).Select(m => m.Groups[1].Value)];

    private static string ZonderCommentaar(string tekst) =>
        string.Join('\n', tekst.ReplaceLineEndings("\n").Split('\n').Where(regel => !regel.TrimStart().StartsWith("//", StringComparison.Ordinal)));

    private static string ZonderStrings(string tekst) => Regex.Replace(
        tekst,
        @"'((?:\\.|[^'\\\n])*)'",
        m => $"'{string.Join(' ', Regex.Matches(m.Groups[1].Value, @"\$\{([^}]*)\}").Select(i => $"({ZonderStrings(i.Groups[1].Value)})"))}'");
}
