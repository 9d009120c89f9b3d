using System.Text.Json;
using Integratie.Functions.Tabellen;
using Integratie.Functions.Wachtrijen;
using Integratie.Kern.Dossiers;
using Integratie.Kern.Tijd;

namespace Integratie.Functions.Dossiers;

/// <summary>What has to be sent after a change of a dossier, and the row of its transaction that keeps it until then.</summary>
public sealed class Uitgaand
{
    private Uitgaand(TableEntity rij, IReadOnlyList<Wekbericht> berichten) => (Rij, Berichten) = (rij, berichten);

    public TableEntity Rij { get; }

    public IReadOnlyList<Wekbericht> Berichten { get; }

    /// <summary>Null when there is nothing to send.</summary>
    public static Uitgaand? Van(Dossier dossier, IReadOnlyList<Wekbericht> berichten) => berichten.Count == 0
        ? null
        : new(
            new TableEntity(Rijsleutels.Partitie(dossier.Id), Rijsleutels.Uitbak($"{dossier.Versie:D10}"))
            {
                ["Berichten"] = JsonSerializer.Serialize(berichten, KernJson.Options),
            },
            berichten);

    public static Uitgaand Lees(TableEntity rij) =>
        new(rij, JsonSerializer.Deserialize<List<Wekbericht>>(rij.Tekst("Berichten"), KernJson.Options)!);
}
