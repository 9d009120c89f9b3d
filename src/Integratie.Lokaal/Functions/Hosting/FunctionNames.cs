using System.Text.RegularExpressions;

namespace Integratie.Lokaal.Functions.Hosting;

internal static partial class FunctionNames
{
    /// <summary>The rule of the Functions host; names differ in more than case.</summary>
    public static bool IsValid(string name) => Rule().IsMatch(name);

    [GeneratedRegex("^[a-z][a-z0-9_-]{0,127}$", RegexOptions.IgnoreCase)]
    private static partial Regex Rule();
}
