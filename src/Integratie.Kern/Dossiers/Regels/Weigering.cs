using System.Text.Json.Nodes;
using Integratie.Kern.Berichten;
using Integratie.Kern.Deelnemers;

namespace Integratie.Kern.Dossiers;

/// <summary>An event that is not allowed: it stays in the dossier without effect, and its sender is told.</summary>
public static class Weigering
{
    /// <summary>The sender has no authority over this dossier.</summary>
    public const string NietBevoegd = "niet-bevoegd";

    /// <summary>A plan or bepaling for another gemeente than that of the woonplaats.</summary>
    public const string GemeenteWijktAf = "gemeente-wijkt-af";

    /// <summary>A bepaling for help that the decision itself imposes (Jeugdwet 3.5 lid 4), found after the door.</summary>
    public const string OpgelegdeHulp = "opgelegde-hulp";

    internal static void Meld(Wijziging w, Gebeurtenis gebeurtenis, Aanlevering aanlevering, string probleem)
    {
        w.Weiger(probleem);
        if (aanlevering.AlGemeld)
            return;
        var id = aanlevering.Gesplitst ? gebeurtenis.Id[..gebeurtenis.Id.LastIndexOf('~')] : gebeurtenis.Id;
        var zender = w.Register.Vind(gebeurtenis.Oin);
        w.Meld("gebeurtenis.geweigerd", zender is null ? [] : [zender], new JsonObject { ["gebeurtenis"] = id, ["probleem"] = probleem });
    }
}
