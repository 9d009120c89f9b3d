using System.Text.Json;
using Integratie.Kern.Berichten;
using NodaTime;

namespace Integratie.Kern.Dossiers;

/// <summary>
/// Help that the decision itself imposes is not determined by the GI (Jeugdwet 3.5 lid 4): a bepaling for it is refused.
/// </summary>
public static class OpgelegdeHulp
{
    private const string Melding = "Deze hulp volgt uit de uitspraak zelf; daarvoor doet u geen bepaling (Jeugdwet artikel 3.5 lid 4).";

    /// <summary>A fault for each form of help in the bepaling that a decision of this dossier imposes; empty when there is none.</summary>
    /// <param name="bepaling">An event; any other type than <c>bepaling.gedaan</c> has no faults.</param>
    public static IReadOnlyList<Fout> Verbiedt(Dossier dossier, Gebeurtenis bepaling)
    {
        if (bepaling.Naam != "bepaling.gedaan")
            return [];
        var opgelegd = dossier.Geldend.SelectMany(u => u.OpgelegdeHulp).ToList();
        return
        [
            .. from hulp in Lees(bepaling.Data, "hulp").Select((vorm, plaats) => (vorm, plaats))
               where opgelegd.Exists(ander => IsDezelfde(ander, hulp.vorm))
               select new Fout($"data.hulp[{hulp.plaats}]", Melding),
        ];
    }

    internal static IEnumerable<Hulpvorm> Lees(JsonElement data, string lijst) => data.Elementen(lijst).Select(hulp => new Hulpvorm(
        hulp.Tekst("categorie") ?? "", hulp.Tekst("product"), hulp.Datum("ingang"), hulp.Datum("einde")));

    private static bool IsDezelfde(Hulpvorm opgelegd, Hulpvorm bepaald) =>
        Gelijk(opgelegd.Categorie, bepaald.Categorie)
        && (opgelegd.Product is null || bepaald.Product is null || Gelijk(opgelegd.Product, bepaald.Product))
        && !(opgelegd.Einde < bepaald.Ingang) && !(bepaald.Einde < opgelegd.Ingang);

    private static bool Gelijk(string een, string ander) => een.Trim().Equals(ander.Trim(), StringComparison.OrdinalIgnoreCase);
}
