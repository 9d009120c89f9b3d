using System.Text.Json;
using Integratie.Functions.Beveiliging;
using Integratie.Functions.Dossiers;
using Integratie.Functions.Logboek;
using Integratie.Functions.Tabellen;
using Integratie.Kern.Deelnemers;
using Integratie.Kern.Dossiers;

namespace Integratie.Functions.Inzage;

/// <summary>Brings together what the hub has about one child.</summary>
public sealed class Inzagelezer(
    Tabellenset tabellen, Tijdlijnlezer tijdlijnen, LeveringStore leveringen, Logboeklezer logboek, Versleuteling versleuteling, TimeProvider klok)
{
    public async Task<Inzage> LeesAsync(Dossier dossier, Deelnemer beheer, CancellationToken ct)
    {
        var partitie = Rijsleutels.Partitie(dossier.Id);
        var gebeurtenissen = new List<Inzagegebeurtenis>();
        await foreach (var rij in tabellen.Dossiers.QueryAsync<TableEntity>(Rijsleutels.Bereik(dossier.Id, "g-"), cancellationToken: ct))
        {
            var g = new Gebeurtenisrij(rij);
            gebeurtenissen.Add(new(g.Nummer, g.Zender, g.Ontvangen, g.Weigering, Json(g.Inhoud, partitie)));
        }

        var berichten = new List<Inzagebericht>();
        await foreach (var levering in leveringen.VanAsync(dossier.Id, ct))
            if (levering.Bericht is { } bericht)
                berichten.Add(new(levering.Id.ToString(), levering.Genoemd, Json(bericht, partitie)));
        var regels = new List<Logregel>();
        await foreach (var regel in logboek.VanAsync(dossier.Id, ct))
            regels.Add(regel);
        return new(dossier.Id.ToString(), klok.GetUtcNow(), gebeurtenissen, berichten, await tijdlijnen.StelSamenAsync(dossier, beheer, ct), regels);
    }

    private JsonElement Json(byte[] inhoud, string context) => JsonSerializer.Deserialize<JsonElement>(versleuteling.Ontsleutel(inhoud, context));
}
