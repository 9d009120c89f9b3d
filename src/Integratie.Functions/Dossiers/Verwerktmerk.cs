using Integratie.Functions.Tabellen;
using Integratie.Kern.Dossiers;

namespace Integratie.Functions.Dossiers;

/// <summary>The mark that an event was handled, and how: inserted in its transaction, so that a second run fails on it.</summary>
/// <param name="Nummer">Of the event in the dossier: by it a receipt finds its deliveries, also those that a later event brought out.</param>
/// <param name="Weigering">Name of the problem when it was refused.</param>
/// <param name="Aangehouden">It waits for a decision that names its sender.</param>
/// <param name="Nabehandeld">What had waited for it: a second run still has to tell their receipts.</param>
public sealed record Verwerktmerk(long Nummer, string? Weigering, bool Aangehouden, IReadOnlyList<Nabehandeld> Nabehandeld)
{
    private const string Wachtten = "Nabehandeld";

    public static Verwerktmerk Van(Gevolgen gevolgen) =>
        new(gevolgen.Dossier.Gebeurtenissen, gevolgen.Weigering, gevolgen.Aangehouden, gevolgen.Nabehandeld);

    public static Verwerktmerk Van(TableEntity rij) => new(
        rij.GetInt64("Nummer") ?? 0, rij.GetString("Weigering"), rij.GetBoolean("Aangehouden") ?? false, rij.LeesLijst<Nabehandeld>(Wachtten));

    public TableEntity Rij(Guid dossier, string kenmerk)
    {
        var rij = new TableEntity(Rijsleutels.Partitie(dossier), Rijsleutels.Verwerkt(kenmerk))
        {
            ["Nummer"] = Nummer,
            ["Aangehouden"] = Aangehouden,
        };
        if (Weigering is not null)
            rij["Weigering"] = Weigering;
        if (Nabehandeld.Count > 0)
            rij.ZetLijst(Wachtten, Nabehandeld);
        return rij;
    }
}
