using Integratie.Kern.Dossiers;

namespace Integratie.Functions.Dossiers;

/// <summary>The mark that an event was handled, and how: inserted in its transaction, so that a second run fails on it.</summary>
/// <param name="Weigering">Name of the problem when it was refused.</param>
/// <param name="Aangehouden">It waits for a decision that names its sender.</param>
public sealed record Verwerktmerk(string? Weigering, bool Aangehouden)
{
    public static Verwerktmerk Van(Gevolgen gevolgen) => new(gevolgen.Weigering, gevolgen.Aangehouden);

    public static Verwerktmerk Van(TableEntity rij) => new(rij.GetString("Weigering"), rij.GetBoolean("Aangehouden") ?? false);

    public TableEntity Rij(Guid dossier, string kenmerk)
    {
        var rij = new TableEntity(Rijsleutels.Partitie(dossier), Rijsleutels.Verwerkt(kenmerk)) { ["Aangehouden"] = Aangehouden };
        if (Weigering is not null)
            rij["Weigering"] = Weigering;
        return rij;
    }
}
