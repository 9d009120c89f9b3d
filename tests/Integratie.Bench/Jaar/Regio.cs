using System.Text.Json;
using Integratie.Kern.Identificatie;

namespace Integratie.Bench.Jaar;

/// <summary>Which court decides about the children of a jeugdregio, and which GI's work there: OINs of the sample register.</summary>
/// <param name="Rechtbank">OIN.</param>
/// <param name="Code">Of the court, as in <c>data.rechtbank</c>.</param>
/// <param name="Gi">OIN of the GI of the region.</param>
internal sealed record Regio(string Rechtbank, string Code, string Gi)
{
    /// <summary>They work in the whole country: the William Schrikker Stichting and the Leger des Heils.</summary>
    public static readonly string[] Landelijk = ["00000001800000003002", "00000001800000003003"];

    private static readonly string[] BijAmsterdam = ["Amsterdam-Amstelland", "Zaanstreek-Waterland"];

    private static readonly Dictionary<string, string> Rechtbanken = LeesRechtbanken();

    public static Regio Van(Gemeente gemeente)
    {
        var (code, gi) = Jeugdregios.Beschermingsregio(gemeente.Jeugdregio) switch
        {
            "Brabant" => ("RBOBR", "03004"),
            "Friesland" => ("RBNNE", "03013"),
            "Gelderland" => ("RBGEL", "03005"),
            "Groningen/Drenthe" => ("RBNNE", "03010"),
            "Limburg" => ("RBLIM", "03012"),
            "Overijssel" => ("RBOVE", "03009"),
            "Rijnmond" => ("RBROT", "03008"),
            "Utrecht/Flevoland" => ("RBMNE", "03011"),
            "Zeeland" => ("RBZWB", "03001"),
            "Zuid-West" => ("RBDHA", "03001"),
            _ when BijAmsterdam.Contains(gemeente.Jeugdregio) => ("RBAMS", "03007"),
            _ => ("RBNHO", "03006"),
        };
        return new Regio(Rechtbanken[code], code, $"000000018000000{gi}");
    }

    private static Dictionary<string, string> LeesRechtbanken()
    {
        using var register = JsonDocument.Parse(File.ReadAllBytes(Path.Combine(AppContext.BaseDirectory, "voorbeelden", "deelnemers.json")));
        return register.RootElement.GetProperty("deelnemers").EnumerateArray()
            .Where(deelnemer => deelnemer.GetProperty("rol").GetString() == "rechtbank")
            .ToDictionary(deelnemer => deelnemer.GetProperty("code").GetString()!, deelnemer => deelnemer.GetProperty("oin").GetString()!);
    }
}
