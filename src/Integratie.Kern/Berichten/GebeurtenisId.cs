using System.Globalization;
using System.Text.RegularExpressions;
using Integratie.Kern.Deelnemers;

namespace Integratie.Kern.Berichten;

/// <summary>
/// The suffixes that the hub adds to a sender's id: <c>~2</c> for the second child of a decision, <c>~gemeente</c> for a projection.
/// </summary>
public static partial class GebeurtenisId
{
    private const int MaxLengte = 300;

    /// <param name="nummer">Place among the children of the decision, from 1.</param>
    public static string VoorKind(string id, int nummer) => string.Create(CultureInfo.InvariantCulture, $"{id}~{nummer}");

    public static string VoorRol(string id, Rol rol) => $"{id}~{Draadnaam.Van(rol)}";

    /// <summary>
    /// The ids that a reference (<c>bepaling</c>, <c>corrigeert</c>) can mean, likeliest first: as it stands, without a role, without
    /// a child's number. A sender's own id may hold a <c>~</c> too, so the first that exists is meant.
    /// </summary>
    public static IReadOnlyList<string> Kandidaten(string verwijzing)
    {
        var zonderRol = RolSuffix().Replace(verwijzing, "");
        return [.. new[] { verwijzing, zonderRol, KindSuffix().Replace(zonderRol, "") }.Where(id => id.Length > 0).Distinct()];
    }

    /// <summary>What is wrong with the text as a reference to an event, in Dutch; null when nothing is.</summary>
    public static string? Fout(string tekst)
    {
        if (tekst.Length is 0 or > MaxLengte)
            return "Een verwijzing naar een gebeurtenis heeft 1 tot 300 tekens.";
        return tekst.Any(char.IsControl) ? "Een verwijzing naar een gebeurtenis bevat geen stuurtekens." : null;
    }

    [GeneratedRegex("~(rechtbank|rvdk|om|gi|gemeente|experttafel|toezicht|beheer)$", RegexOptions.CultureInvariant)]
    private static partial Regex RolSuffix();

    [GeneratedRegex("~[1-9][0-9]{0,2}$", RegexOptions.CultureInvariant)]
    private static partial Regex KindSuffix();
}
