using System.Text.RegularExpressions;
using Integratie.Functions.Dossiers;
using Integratie.Kern.Berichten;
using Microsoft.AspNetCore.Http;

namespace Integratie.Functions.Bediening;

/// <summary>Which deliveries the operator asks for.</summary>
/// <param name="Status">One of <see cref="Leveringstatus"/>; null: all.</param>
/// <param name="Ontvanger">OIN, or <c>gemeente-0599</c> for a gemeente that is no deelnemer; null: all.</param>
internal sealed partial record Leveringvraag(string? Status, string? Ontvanger)
{
    /// <summary>The statuses in the order in which they are listed: what needs the operator comes first.</summary>
    public IEnumerable<string> Statussen => Status is { } een ? [een] : Leveringstatus.Alle;

    public static Leveringvraag Lees(IQueryCollection query, List<Fout> fouten)
    {
        var vraag = new Leveringvraag(Http.Vragen.Tekst(query, "status", fouten), Http.Vragen.Tekst(query, "ontvanger", fouten));
        vraag.Controleer(Leveringstatus.Alle, fouten);
        return vraag;
    }

    /// <summary>Notes what is wrong with it by its form.</summary>
    public void Controleer(IReadOnlyList<string> statussen, List<Fout> fouten)
    {
        if (Status is not null && !statussen.Contains(Status))
            fouten.Add(new Fout("status", $"moet een van deze zijn: {string.Join(", ", statussen)}"));
        if (Ontvanger is not null && !Vorm().IsMatch(Ontvanger))
            fouten.Add(new Fout("ontvanger", "moet een OIN van 20 cijfers zijn, of gemeente- en een gemeentecode"));
    }

    [GeneratedRegex("^([0-9]{20}|gemeente-[0-9]{4})$")]
    private static partial Regex Vorm();
}
