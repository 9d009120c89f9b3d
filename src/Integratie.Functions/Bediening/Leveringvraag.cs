using System.Text.RegularExpressions;
using Integratie.Functions.Dossiers;
using Integratie.Functions.Http;
using Integratie.Kern.Berichten;
using Integratie.Kern.Deelnemers;
using Integratie.Kern.Tijd;
using Microsoft.AspNetCore.Http;
using NodaTime;

namespace Integratie.Functions.Bediening;

/// <summary>Which deliveries the operator asks for.</summary>
/// <param name="Status">One of <see cref="Leveringstatus"/>; null: all.</param>
/// <param name="Ontvanger">OIN, or <c>gemeente-0599</c> for a gemeente that is no deelnemer; null: all.</param>
/// <param name="Type">Short name of the event (<c>uitspraak.gedaan</c>); null: all.</param>
/// <param name="Van">Only what came in on or after this day in Europe/Amsterdam; null: no limit.</param>
/// <param name="Tot">Only what came in on or before this day; null: no limit.</param>
internal sealed partial record Leveringvraag(
    string? Status, string? Ontvanger, string? Type = null, LocalDate? Van = null, LocalDate? Tot = null)
{
    /// <summary>Asked by that ontvanger itself: what nobody may have is not among its deliveries.</summary>
    public bool Eigen { get; private init; }

    /// <summary>The statuses in the order in which they are listed: what needs the operator comes first.</summary>
    public IEnumerable<string> Statussen => Status is { } een ? [een] : Leveringstatus.Alle;

    public static Leveringvraag Lees(IQueryCollection query, List<Fout> fouten)
    {
        var vraag = new Leveringvraag(
            query.Tekst("status", fouten), query.Tekst("ontvanger", fouten), query.Tekst("type", fouten),
            query.Datum("van", fouten), query.Datum("tot", fouten));
        vraag.Controleer(Leveringstatus.Alle, fouten);
        return vraag;
    }

    /// <summary>The same as far as a deelnemer may see it: the operator all, another its own.</summary>
    public Leveringvraag Voor(Deelnemer wie) => wie.Rol == Rol.Beheer ? this : this with { Ontvanger = wie.Oin, Eigen = true };

    /// <summary>Whether a delivery is of the type and the period; its status and who is named are where it was found.</summary>
    public bool Past(Leveringrij levering)
    {
        if ((Type is not null && levering.Naam != Type) || (Eigen && levering.Ontvanger is null))
            return false;
        if (Van is null && Tot is null)
            return true;
        var dag = Amsterdam.Dag(Instant.FromDateTimeOffset(levering.Aangemaakt));
        return !(dag < Van) && !(dag > Tot);
    }

    /// <summary>Notes what is wrong with it by its form.</summary>
    public void Controleer(IReadOnlyList<string> statussen, List<Fout> fouten)
    {
        if (Status is not null && !statussen.Contains(Status))
            fouten.Add(new Fout("status", $"moet een van deze zijn: {string.Join(", ", statussen)}"));
        if (Ontvanger is not null && !Vorm().IsMatch(Ontvanger))
            fouten.Add(new Fout("ontvanger", "moet een OIN van 20 cijfers zijn, gemeente- en een gemeentecode, of gi- en een OIN"));
        ControleerVerder(fouten);
    }

    private void ControleerVerder(List<Fout> fouten)
    {
        if (Type is not null && Catalogus.Vind(Type) is null)
            fouten.Add(new Fout("type", "is geen bekend type, zoals uitspraak.gedaan"));
        if (Tot < Van)
            fouten.Add(new Fout("tot", "ligt voor van"));
    }

    [GeneratedRegex("^([0-9]{20}|gemeente-[0-9]{4}|gi-[0-9]{20})$")]
    private static partial Regex Vorm();
}
