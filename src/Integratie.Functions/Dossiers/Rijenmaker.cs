using System.Text.Json;
using Integratie.Functions.Beveiliging;
using Integratie.Kern.Dossiers;
using Integratie.Kern.Tijd;

namespace Integratie.Functions.Dossiers;

/// <summary>Makes the rows of a transaction, beside the head row and the outbox.</summary>
public sealed class Rijenmaker(Versleuteling versleuteling)
{
    public IEnumerable<TableTransactionAction> Maak(Dossieropdracht opdracht, Gevolgen gevolgen, IReadOnlyList<string> openRijen, DateTimeOffset nu)
    {
        var partitie = Rijsleutels.Partitie(opdracht.Dossier);
        if (opdracht.Gebeurtenis is { } g)
        {
            yield return Toevoegen(Verwerktmerk.Van(gevolgen).Rij(opdracht.Dossier, g.Kenmerk));
            var inhoud = versleuteling.Versleutel(g.Gebeurtenis.NaarJson(), partitie);
            yield return Toevoegen(Gebeurtenisrij.Maak(
                opdracht.Dossier, gevolgen.Dossier.Gebeurtenissen, g, inhoud, gevolgen.Tijdstempels, gevolgen.Weigering).Rij);
        }

        if (opdracht.Levering is { } bezorgd)
            yield return new TableTransactionAction(TableTransactionActionType.UpdateReplace, bezorgd.Rij, bezorgd.ETag);
        for (var i = 0; i < gevolgen.Leveringen.Count; i++)
            yield return Toevoegen(Levering(opdracht, gevolgen.Leveringen[i], openRijen[i], nu, partitie));
    }

    private TableEntity Levering(Dossieropdracht opdracht, Levering levering, string openRij, DateTimeOffset nu, string partitie)
    {
        var bericht = levering.Bericht is { } b
            ? versleuteling.Versleutel(JsonSerializer.SerializeToUtf8Bytes(b, KernJson.Options), partitie)
            : null;
        return Leveringrij.Maak(opdracht.Dossier, levering, openRij, nu, bericht).Rij;
    }

    private static TableTransactionAction Toevoegen(TableEntity rij) => new(TableTransactionActionType.Add, rij);
}
