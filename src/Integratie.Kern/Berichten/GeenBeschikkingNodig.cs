namespace Integratie.Kern.Berichten;

/// <summary>
/// A gemeente cannot assess, refuse, approve or reconsider a bepaling: it delivers. An event by which it tries is refused, whatever is
/// in it, and this rule goes before every other check of the type.
/// </summary>
public static class GeenBeschikkingNodig
{
    /// <summary>The name of the problem (409).</summary>
    public const string Probleem = "geen-beschikking-nodig";

    /// <summary>The text of the problem, for the gemeente.</summary>
    public const string Melding =
        "Bij een bepaling van een gecertificeerde instelling is geen beschikking van de gemeente nodig: het college zet de jeugdhulp in "
        + "die de gecertificeerde instelling nodig vindt (Jeugdwet artikel 2.4 lid 2 onder b), en de gecertificeerde instelling bepaalt "
        + "na overleg met het college welke jeugdhulp dat is (Jeugdwet artikel 3.5 lid 1). Ontvangst, start of het niet beschikbaar zijn "
        + "van de hulp kan wel worden gemeld.";

    private static readonly HashSet<string> Namen = new(
        ["bepaling.beoordeeld", "bepaling.afgewezen", "bepaling.goedgekeurd", "bepaling.heroverwogen"], StringComparer.OrdinalIgnoreCase);

    public static IReadOnlyList<string> Artikelen { get; } = ["Jeugdwet 2.4 lid 2 onder b", "Jeugdwet 3.5 lid 1"];

    /// <summary>Whether an event of this name (<c>bepaling.afgewezen</c>), coming from a gemeente, is such an attempt.</summary>
    public static bool Geldt(string naam) => Namen.Contains(naam) || naam.StartsWith("beschikking.", StringComparison.OrdinalIgnoreCase);
}
