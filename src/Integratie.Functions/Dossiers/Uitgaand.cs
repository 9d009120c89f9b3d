using Integratie.Functions.Tabellen;
using Integratie.Functions.Wachtrijen;
using Integratie.Kern.Dossiers;

namespace Integratie.Functions.Dossiers;

/// <summary>What has to be sent after a change of a dossier, and the row of its transaction that keeps it until then.</summary>
public sealed class Uitgaand
{
    private const string Lijst = "Berichten";

    private Uitgaand(TableEntity rij, IReadOnlyList<Wekbericht> berichten) => (Rij, Berichten) = (rij, berichten);

    public TableEntity Rij { get; }

    public IReadOnlyList<Wekbericht> Berichten { get; }

    /// <summary>Null when there is nothing to send.</summary>
    public static Uitgaand? Van(Dossier dossier, IReadOnlyList<Wekbericht> berichten)
    {
        if (berichten.Count == 0)
            return null;
        var rij = new TableEntity(Rijsleutels.Partitie(dossier.Id), Rijsleutels.Uitbak($"{dossier.Versie:D10}"));
        rij.ZetLijst(Lijst, berichten);
        return new Uitgaand(rij, berichten);
    }

    public static Uitgaand Lees(TableEntity rij) => new(rij, rij.LeesLijst<Wekbericht>(Lijst));
}
