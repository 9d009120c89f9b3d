using System.Globalization;
using Integratie.Functions.Bediening;
using Integratie.Functions.Dossiers;
using Integratie.Functions.Tabellen;
using Integratie.Lokaal.Tables;
using Microsoft.Extensions.DependencyInjection;

namespace Integratie.Functions.Tests.Opstelling;

/// <summary>A hundred thousand deliveries that are stuck, put straight into the tables.</summary>
internal static class VeleLeveringen
{
    private const int Aantal = 100_000;
    private const int PerTransactie = 100;
    private const string Ontvanger = "00000001800000003999";

    public static async Task VulAsync(Testhub hub)
    {
        var tabellen = hub.Services.GetRequiredService<Tabellenset>();
        var dossier = Guid.Parse("6f9619ff-8b86-4d01-b42d-00cf4fc964ff");
        var partitie = Rijsleutels.Partitie(dossier);
        var nu = DateTimeOffset.Parse("2026-01-05T10:00:00Z", CultureInfo.InvariantCulture);
        foreach (var deel in Enumerable.Range(1, Aantal).Chunk(PerTransactie))
        {
            await tabellen.Dossiers.SubmitTransactionAsync(deel.Select(nummer => Voeg(new(partitie, Rijsleutels.Levering(Ontvanger, nummer))
            {
                ["Ontvanger"] = Ontvanger,
                ["Rol"] = "Gi",
                ["Volgnummer"] = (long)nummer,
                ["Naam"] = "uitspraak.gedaan",
                ["Weergave"] = "Alles",
                ["OpenRij"] = $"{nummer:x16}",
                ["Aangemaakt"] = nu.AddSeconds(nummer),
                ["Status"] = Leveringstatus.Vastgelopen,
                ["Reden"] = "gi-onbekend",
            })));
            await tabellen.Leveringen.SubmitTransactionAsync(deel.Select(nummer => Voeg(
                new(Leveringindex.Partitie(Leveringstatus.Vastgelopen, Ontvanger), $"{nummer:x16}")
                {
                    ["Levering"] = new Webhookid(dossier, Ontvanger, nummer).ToString(),
                })));
        }
    }

    private static TableTransactionAction Voeg(TableEntity rij) => new(TableTransactionActionType.Add, rij);
}
