using System.Text.RegularExpressions;

namespace Integratie.Functions.Tests.Infra;

/// <summary>
/// What can be said of a Bicep file without its compiler, which is not to be had everywhere: what it declares, what it refers to, and
/// whether its brackets and strings are closed.
/// </summary>
internal sealed partial class Bicepbestand
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

    public IReadOnlyList<string> Verplicht => [.. Regex.Matches(Tekst, @"^param (\w+) \w+$", RegexOptions.Multiline).Select(m => m.Groups[1].Value)];

    public IReadOnlyList<string> Uitkomsten => [.. Regex.Matches(Tekst, @"^output (\w+) ", RegexOptions.Multiline).Select(m => m.Groups[1].Value)];

    /// <summary>Every name that an expression can start with.</summary>
    public IReadOnlyList<string> Namen =>
        [.. Regex.Matches(Code, @"^\s*(?:param|var|resource|module) (\w+)|\bfor (\w+) in\b|\bfor \((\w+), (\w+)\) in\b|(\w+) =>", RegexOptions.Multiline)
            .SelectMany(m => m.Groups.Cast<Group>().Skip(1)).Where(g => g.Success).Select(g => g.Value)];

    /// <summary>Every name that an expression starts with.</summary>
    public IReadOnlyList<string> Verwijzingen => [.. Verwijzing().Matches(Code).Select(m => m.Groups[1].Value).Distinct()];

    /// <summary>The modules with the parameters they are given.</summary>
    public IEnumerable<(string Naam, Bicepbestand Bestand, IReadOnlyList<string> Parameters)> Modules =>
        from Match m in Regex.Matches(Tekst, @"^module (\w+) '([^']+)' = ", RegexOptions.Multiline)
        let blok = Tekst[m.Index..(Tekst.IndexOf("\n}", m.Index, StringComparison.Ordinal) is var bij && Tekst.IndexOf("\n]", m.Index, StringComparison.Ordinal) is > 0 and var rij && rij < bij ? rij : bij)]
        let deel = Regex.Match(blok, @"\n(\s*)params: \{\n(.*?)\n\1\}", RegexOptions.Singleline)
        select (
            m.Groups[1].Value,
            Alle.Single(b => b.Pad == Path.GetFullPath(Path.Combine(Path.GetDirectoryName(Pad)!, m.Groups[2].Value))),
            (IReadOnlyList<string>)[.. Regex.Matches(deel.Groups[2].Value, $@"^{deel.Groups[1].Value}  (\w+):", RegexOptions.Multiline).Select(p => p.Groups[1].Value)]);

    private static string ZonderCommentaar(string tekst) =>
        string.Join('\n', tekst.ReplaceLineEndings("\n").Split('\n').Where(regel => !regel.TrimStart().StartsWith("//", StringComparison.Ordinal)));

    private static string ZonderStrings(string tekst) => Regex.Replace(
        tekst,
        @"'((?:\\.|[^'\\\n])*)'",
        m => $"'{string.Join(' ', Regex.Matches(m.Groups[1].Value, @"\$\{([^}]*)\}").Select(i => $"({ZonderStrings(i.Groups[1].Value)})"))}'");

    // A property name ends in a colon, a member follows a dot, a decorator an @, a type a name: none of these refers to anything.
    [GeneratedRegex(@"(?<![\w.@'?:]|::|\.\?)(?<!^(?:param|output) (?:\w+ )?)\b([a-z]\w*)\b(?!\s*:(?!:)|\s*=>|\w)", RegexOptions.Multiline)]
    private static partial Regex Verwijzing();
}
