using Integratie.Kern.Berichten;
using Integratie.Kern.Berichten.Schema;

namespace Integratie.Kern.Tests.Berichten;

/// <summary>A type of the catalogue as a line of docs/gebeurtenissen.md.</summary>
internal static class Gebeurtenisregel
{
    private static readonly Dictionary<Doel, string> Doelen = new()
    {
        [Doel.GiInUitspraak] = "the GI that it names",
        [Doel.OudeGi] = "the GI that loses the child",
        [Doel.GiInTraject] = "the GI in charge",
        [Doel.GiVanBepaling] = "the GI of the bepaling",
        [Doel.BeoogdeGi] = "the intended GI",
        [Doel.NieuweGi] = "the new GI, with the history",
        [Doel.Gemeente] = "the gemeente",
        [Doel.VorigeGemeente] = "the old gemeente",
        [Doel.NieuweGemeente] = "the new gemeente",
        [Doel.Rvdk] = "the RvdK",
        [Doel.Rechtbank] = "the court",
        [Doel.AlleRechtbanken] = "all courts",
        [Doel.AndereUitvoerder] = "the other of GI and gemeente",
        [Doel.Experttafel] = "the experttafel of that region",
        [Doel.Toezicht] = "toezicht",
        [Doel.VorigeOntvangers] = "who had the earlier version and is no longer concerned",
        [Doel.Zender] = "the sender",
        [Doel.Beheer] = "beheer",
        [Doel.Topic] = "topic `tijdstempels`",
    };

    private static readonly Dictionary<Weergave, string> Weergaven = new()
    {
        [Weergave.Alles] = "",
        [Weergave.Besluit] = " (projection)",
        [Weergave.Status] = " (status)",
        [Weergave.Anoniem] = " (anonymous)",
    };

    public static string Van(Berichttype type)
    {
        var van = type.VanHub ? "the hub" : string.Join(", ", type.Zenders.Select(Draadnaam.Van));
        var naar = type.Bestemmingen.Count == 0 ? "nobody" : string.Join(", ", type.Bestemmingen.Select(b => Doelen[b.Doel] + Weergaven[b.Weergave]));
        return $"- **`{type.Naam}`** {van} → {naar}: {Leden(type.Leden)}";
    }

    private static string Leden(IReadOnlyList<Lid> leden) =>
        leden is [{ Naam: "zaaknummer", Verplicht: true }, { Naam: "jeugdige", Verplicht: true }, ..]
        ? string.Join(", ", leden.Skip(2).Select(Lid).Prepend("*zaak*"))
        : string.Join(", ", leden.Select(Lid));

    private static string Lid(Lid lid) => $"`{lid.Naam}`{(lid.Verplicht ? "" : "?")}{Vorm(lid.Vorm, lid.Naam)}";

    private static string Vorm(Vorm vorm, string naam) => vorm switch
    {
        Keuze keuze => $" ({string.Join(" / ", keuze.Waarden.Select(waarde => $"`{waarde}`"))})",
        JaNee => " (true / false)",
        Getal => " (number)",
        Groep groep => $" {{ {Leden(groep.Leden)} }}",
        Lijst { Van: Groep groep } lijst => $" [ {Leden(groep.Leden)} ]{Aantal(lijst)}",
        Lijst { Van: Formaat formaat } lijst => $" [{formaat.Naam}]{Aantal(lijst)}",
        Formaat formaat when formaat.Naam != naam => $" ({formaat.Naam})",
        Tekst tekst => $" (text, {tekst.Max})",
        Inhoud => " (free)",
        _ => "",
    };

    private static string Aantal(Lijst lijst) => $" {lijst.Min}–{lijst.Max}";
}
