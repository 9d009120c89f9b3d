using System.Text.RegularExpressions;
using Microsoft.Extensions.Configuration;

namespace Integratie.Lokaal.Functions.Hosting;

/// <summary>Fills <c>%setting%</c> in what a trigger names.</summary>
internal static partial class SettingNames
{
    /// <exception cref="FunctionInErrorException">A setting is missing.</exception>
    public static string Fill(string text, IConfiguration configuration) => Named().Replace(text, found =>
        configuration[found.Groups[1].Value]
        ?? throw new FunctionInErrorException($"instelling '{found.Groups[1].Value}' ontbreekt"));

    [GeneratedRegex("%([^%]+)%")]
    private static partial Regex Named();
}
