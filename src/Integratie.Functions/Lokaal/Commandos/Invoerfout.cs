using System.CommandLine;

namespace Integratie.Functions.Commandos;

/// <summary>What is wrong with a command line, in Dutch as everything that an operator reads; the parser only speaks English.</summary>
internal static class Invoerfout
{
    public static IEnumerable<string> Meldingen(ParseResult gelezen)
    {
        var eigen = Onbekend(gelezen).Concat(Opties(gelezen)).ToList();
        return eigen.Count > 0 ? eigen : gelezen.Errors.Select(fout => fout.Message);
    }

    /// <summary>
    /// What is wrong among settings of the hub, which are no options of a command: a value that is missing, or a word that no setting takes;
    /// null: nothing.
    /// </summary>
    public static string? InInstellingen(IReadOnlyList<string> instellingen)
    {
        for (var i = 0; i < instellingen.Count; i++)
        {
            if (instellingen[i] == Commandoregel.Start)
                continue;
            if (!IsInstelling(instellingen[i]))
                return GeenOpdracht(instellingen[i]);
            if (instellingen[i].Contains('='))
                continue;
            if (++i == instellingen.Count || IsNaam(instellingen[i]))
                return NaNaam(instellingen[i - 1]);
        }

        return null;
    }

    // After a word that is no command nothing has a meaning.
    private static IEnumerable<string> Onbekend(ParseResult gelezen) => gelezen.UnmatchedTokens
        .Take(gelezen.CommandResult.Command is RootCommand ? 1 : int.MaxValue)
        .Select(GeenOpdracht);

    private static string GeenOpdracht(string woord) => $"'{woord}' is geen opdracht of instelling.";

    private static IEnumerable<string> Opties(ParseResult gelezen)
    {
        foreach (var optie in gelezen.CommandResult.Command.Options)
        {
            var gegeven = gelezen.GetResult(optie);
            if (gegeven is null or { Implicit: true })
            {
                if (optie.Required)
                    yield return $"{optie.Name} ontbreekt.";
            }
            else if (optie.Arity.MinimumNumberOfValues > 0 && gegeven.Tokens.All(waarde => waarde.Value.Length == 0))
                yield return NaNaam(optie.Name);
            else if (gegeven.Tokens.Count > optie.Arity.MaximumNumberOfValues)
                yield return $"{optie.Name} is meer dan een keer gegeven.";
        }
    }

    // As the configuration reads it: two dashes, a slash, or name=value; with one dash it takes nothing, or fails.
    private static bool IsInstelling(string woord) => IsNaam(woord) || woord.StartsWith('/') || (!woord.StartsWith('-') && woord.Contains('='));

    private static bool IsNaam(string woord) => woord.StartsWith("--", StringComparison.Ordinal);

    private static string NaNaam(string naam) => $"Na {naam} ontbreekt de waarde.";
}
