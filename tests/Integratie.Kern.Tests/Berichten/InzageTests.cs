using System.Text.Json;
using System.Text.Json.Nodes;
using Integratie.Kern.Berichten;
using Integratie.Kern.Berichten.Privacy;
using Integratie.Kern.Deelnemers;

namespace Integratie.Kern.Tests.Berichten;

/// <summary>Walks every type for every role in every form: what leaves must have an entry here, written out once more by hand.</summary>
public class InzageTests
{
    private static readonly Dictionary<string, string> Projecties = new()
    {
        ["uitspraak.gedaan gemeente Besluit"] = "zaaknummer jeugdigen maatregelen gi soort aard uitgesproken opgelegdeHulp",
        ["uitspraak.gecorrigeerd gemeente Besluit"] = "zaaknummer jeugdigen maatregelen gi soort aard uitgesproken opgelegdeHulp",
        ["jeugdbeschermer.gekoppeld rvdk Status"] = "zaaknummer jeugdige datum",
        ["jeugdbeschermer.gekoppeld gemeente Status"] = "zaaknummer jeugdige datum",
        ["koers.bepaald rvdk Status"] = "zaaknummer jeugdige datum",
        ["koers.bepaald rechtbank Status"] = "zaaknummer jeugdige datum",
        ["hulp.gestart rvdk Status"] = "zaaknummer jeugdige datum",
        ["hulp.gestart rechtbank Status"] = "zaaknummer jeugdige datum",
        ["woonplaats.gewijzigd gemeente Vertrek"] = "zaaknummer jeugdige datum vanGemeente",
        ["tijdstempel.vastgelegd toezicht Anoniem"] = "soort moment norm",
        ["norm.gestart toezicht Anoniem"] = "norm klok start einde kalender gecorrigeerd",
        ["norm.nadert toezicht Anoniem"] = "norm klok start einde kalender gecorrigeerd",
        ["norm.gehaald toezicht Anoniem"] = "norm klok start einde kalender gecorrigeerd",
        ["norm.overschreden toezicht Anoniem"] = "norm klok start einde kalender gecorrigeerd",
        ["norm.verklaard toezicht Anoniem"] = "norm klok start einde kalender gecorrigeerd",
        ["norm.vervallen toezicht Anoniem"] = "norm klok start einde kalender gecorrigeerd",
        ["belemmering.vastgelegd toezicht Anoniem"] = "bepaling poging door artikelen",
    };

    private static readonly Dictionary<string, string> Alles = new()
    {
        ["rechtbank"] = "maatregel.overgedragen instroomstop.gemeld gebeurtenis.geweigerd levering.vastgelopen",
        ["rvdk"] = "zitting.gepland uitspraak.gedaan uitspraak.gecorrigeerd maatregel.overgedragen maatregel.beeindigd instroomstop.gemeld "
            + "uitspraak.ingetrokken gebeurtenis.geweigerd levering.vastgelopen",
        ["om"] = "gebeurtenis.geweigerd levering.vastgelopen",
        ["gi"] = "verzoek.ingediend zitting.gepland uitspraak.gedaan uitspraak.gecorrigeerd jeugdbeschermer.gekoppeld jeugdbeschermer.losgekoppeld "
            + "koers.bepaald plan.vastgesteld bepaling.gedaan bepaling.ontvangen hulp.niet-beschikbaar hulp.gestart belemmering.gemeld "
            + "maatregel.overgedragen maatregel.beeindigd woonplaats.gewijzigd norm.gestart norm.nadert norm.gehaald norm.overschreden "
            + "norm.verklaard norm.vervallen belemmering.vastgelegd uitspraak.ingetrokken gebeurtenis.geweigerd levering.vastgelopen",
        ["gemeente"] = "plan.vastgesteld bepaling.gedaan hulp.gestart belemmering.gemeld maatregel.overgedragen maatregel.beeindigd "
            + "woonplaats.gewijzigd uitspraak.ingetrokken gebeurtenis.geweigerd levering.vastgelopen",
        ["experttafel"] = "opschaling.gemeld",
        ["toezicht"] = "instroomstop.gemeld",
        ["beheer"] = "levering.vastgelopen hub.storing",
    };

    [Fact]
    public void Wie_alles_van_welk_type_krijgt() => Assert.All(Enum.GetValues<Rol>(), rol => Assert.Equal(
        Alles[Draadnaam.Van(rol)].Split(' ').Order(),
        Catalogus.Alle.Where(type => type.GaatNaar(rol, Weergave.Alles)).Select(type => type.Naam).Order()));

    [Fact]
    public void Elke_projectie_laat_alleen_zien_wat_hier_staat()
    {
        var gezien = new List<string>();
        foreach (var type in Catalogus.Alle)
            foreach (var rol in Enum.GetValues<Rol>())
                foreach (var weergave in Enum.GetValues<Weergave>().Where(vorm => vorm != Weergave.Alles && type.GaatNaar(rol, vorm)))
                {
                    var sleutel = $"{type.Naam} {Draadnaam.Van(rol)} {weergave}";
                    gezien.Add(sleutel);
                    var uit = Gebeurtenis.Lees(Projectie.Maak(MetVreemdeLeden(type), weergave, rol, false, new Volggegevens()));
                    Assert.Equal(Projecties[sleutel].Split(' ').Order(), uit.Data.EnumerateObject().Select(lid => lid.Name).Order());
                    Assert.DoesNotContain("vreemd", uit.Data.GetRawText(), StringComparison.Ordinal);
                    Assert.DoesNotContain("vreemd", uit.Attributen.Keys);
                    Assert.Equal($"b7e0c1c2~{Draadnaam.Van(rol)}", uit.Id);
                }

        Assert.Equal(Projecties.Keys.Order(), gezien.Order());
    }

    [Fact]
    public void Elke_projectie_in_de_catalogus_heeft_een_regel_in_de_tabel() => Assert.All(
        Catalogus.Alle.SelectMany(type => type.Bestemmingen.SelectMany(doel => new[] { doel.Voor(false), doel.Voor(true) }.Select(vorm => (type, vorm)))),
        paar => Assert.Equal(paar.vorm == Weergave.Alles, Inzage.Leden(paar.vorm, paar.type.Naam) is null));

    private static Gebeurtenis MetVreemdeLeden(Berichttype type)
    {
        var data = JsonNode.Parse(Voorbeelddata.Alle[type.Naam])!;
        Vervreemd(data);
        return Bericht.Lees(Bericht.Met(Bericht.Json(type.Naam, data.ToJsonString()), "vreemd", "\"x\"")).Gebeurtenis!;
    }

    private static void Vervreemd(JsonNode? knoop)
    {
        if (knoop is JsonArray lijst)
        {
            foreach (var element in lijst)
                Vervreemd(element);
        }
        else if (knoop is JsonObject groep)
        {
            foreach (var (_, waarde) in groep.ToList())
                Vervreemd(waarde);
            groep["vreemd"] = new JsonObject { ["vreemd"] = JsonSerializer.SerializeToNode("vreemd") };
        }
    }
}
