using System.Text.Json;
using System.Text.Json.Nodes;
using Integratie.Functions.Dossiers;
using Integratie.Functions.Opdrachten;
using Integratie.Kern.Berichten;
using Integratie.Kern.Dossiers;
using Integratie.Kern.Identificatie;
using Integratie.Kern.Tijd;
using NodaTime;
using NodaTime.Text;

namespace Integratie.Functions.Overdracht;

/// <summary>
/// The event by which the operator hands a child over for its GI. The same part of the same opdracht always gives the same event, so
/// that doing it again after a crash has no second effect.
/// </summary>
internal static class Overdrachtgebeurtenis
{
    public static NieuweGebeurtenis Maak(Opdracht opdracht, Dossier dossier, Familie familie, string bsn, string naarGi)
    {
        var data = new JsonObject
        {
            ["zaaknummer"] = Zaaknummer(dossier, familie),
            ["jeugdige"] = new JsonObject { ["bsn"] = bsn },
            ["datum"] = LocalDatePattern.Iso.Format(Amsterdam.Dag(Instant.FromDateTimeOffset(opdracht.Aangemaakt))),
            ["vanGi"] = opdracht.Onderwerp,
            ["naarGi"] = naarGi,
            ["grondslag"] = "rechtsopvolging",
            ["dossier"] = new JsonArray(),
        };
        var gebeurtenis = Gebeurtenis.VanHub(
            Id(opdracht, dossier.Id, familie), opdracht.Door, "maatregel.overgedragen", opdracht.Aangemaakt, JsonSerializer.SerializeToElement(data));
        // It has no receipt: the opdracht says what became of it.
        return new(gebeurtenis, gebeurtenis.Id, Kenmerk(opdracht, dossier.Id, familie), opdracht.Aangemaakt, null);
    }

    /// <summary>As in <see cref="NieuweGebeurtenis.Kenmerk"/>.</summary>
    public static string Kenmerk(Opdracht opdracht, Guid dossier, Familie familie) => $"{Id(opdracht, dossier, familie)}-0";

    private static string Id(Opdracht opdracht, Guid dossier, Familie familie) =>
        $"overdracht-{opdracht.Id:N}-{dossier:N}-{Draadnaam.Van(familie)}";

    /// <summary>Of the latest decision in that family: it says which of a GI's measures are handed over.</summary>
    private static string? Zaaknummer(Dossier dossier, Familie familie)
    {
        var toegewezen = dossier.Geldend.Where(u => u.Toegewezen).OrderBy(u => u.Uitgesproken).ToList();
        return (toegewezen.FindLast(u => u.Families.Contains(familie)) ?? toegewezen.LastOrDefault())?.Zaaknummer;
    }
}
