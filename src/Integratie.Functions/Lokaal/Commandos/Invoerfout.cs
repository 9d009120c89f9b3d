using System.CommandLine;

namespace Integratie.Functions.Commandos;

/// <summary>What is wrong with a command line, in Dutch as everything that an operator reads; the parser only speaks English.</summary>
internal static class Invoerfout
{
    public static IEnumerable<string> Meldingen(ParseResult gelezen)
    {
        var eigen = Onbekend(gelezen).Concat(Ontbreekt(gelezen)).ToList();
        return eigen.Count > 0 ? eigen : gelezen.Errors.Select(fout => fout.Message);
    }

    private static IEnumerable<string> Onbekend(ParseResult gelezen) =>
        gelezen.UnmatchedTokens.Select(woord => $"'{woord}' is geen opdracht of instelling.");

    private static IEnumerable<string> Ontbreekt(ParseResult gelezen)
    {
        foreach (var optie in gelezen.CommandResult.Command.Options)
        {
            var gegeven = gelezen.GetResult(optie);
            if (gegeven is null or { Implicit: true })
            {
                if (optie.Required)
                    yield return $"{optie.Name} ontbreekt.";
            }
            else if (gegeven.Tokens.Count == 0 && optie.Arity.MinimumNumberOfValues > 0)
                yield return $"Na {optie.Name} ontbreekt de waarde.";
        }
    }
}
