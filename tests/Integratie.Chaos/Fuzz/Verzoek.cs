using System.Text;

namespace Integratie.Chaos.Fuzz;

/// <summary>A request to try, and whether it was damaged.</summary>
internal sealed record Verzoek(
    string Methode, string Doel, IReadOnlyList<(string Naam, string Waarde)> Koppen, string? Mediatype, byte[]? Inhoud, string Operatie)
{
    /// <summary>False for a header with signs that no client lets through and the web server refuses without asking the hub.</summary>
    public bool IsTeVersturen => Koppen.Select(kop => kop.Waarde).Append(Mediatype ?? "").All(waarde => waarde.All(teken => teken is >= ' ' and <= '~'));

    public HttpRequestMessage Bericht()
    {
        var bericht = new HttpRequestMessage(new HttpMethod(Methode), new Uri(Doel, UriKind.Relative));
        if (Inhoud is not null)
        {
            bericht.Content = new ByteArrayContent(Inhoud);
            if (Mediatype is not null)
                bericht.Content.Headers.TryAddWithoutValidation("Content-Type", Mediatype);
        }

        foreach (var (naam, waarde) in Koppen)
            bericht.Headers.TryAddWithoutValidation(naam, waarde);
        return bericht;
    }

    public override string ToString() =>
        $"{Methode} {Doel} {Mediatype} {(Inhoud is null ? "" : Encoding.UTF8.GetString(Inhoud, 0, Math.Min(Inhoud.Length, 400)).ReplaceLineEndings(" "))}";

    public static (string, string) Sleutel(string sleutel) => ("Authorization", $"Bearer {sleutel}");
}
