using System.Text.Json;
using Azure;
using Integratie.Functions.Beveiliging;
using Integratie.Functions.Deelnemers;
using Integratie.Functions.Tabellen;
using Integratie.Kern.Dossiers;
using Integratie.Kern.Tijd;
using NodaTime;

namespace Integratie.Functions.Dossiers;

/// <summary>
/// Table Dossiers. Every change of a dossier is one transaction under the ETag of its head row: the event, what follows
/// from it, the mark that it was handled and the outbox. What follows is announced in Open before, and sent after.
/// </summary>
public sealed class DossierStore(
    Tabellenset tabellen, Versleuteling versleuteling, OpenLeveringen open, Uitbak uitbak, Rijenmaker rijen, Wekplan wekplan, Registerbeeld register,
    TimeProvider klok)
{
    private const int MaxPogingen = 50;

    /// <summary>The state of a dossier; null when there is none.</summary>
    public async Task<Dossier?> LeesAsync(Guid dossier, CancellationToken ct) => (await LeesKopAsync(dossier, ct))?.Dossier;

    /// <summary>Runs the rule and stores what follows. Null when the event was handled before.</summary>
    /// <exception cref="RequestFailedException">412: the delivery row was changed by somebody else; other codes: the store failed.</exception>
    public async Task<Gevolgen?> VoerUitAsync(Dossieropdracht opdracht, CancellationToken ct)
    {
        for (var poging = 1; ; poging++)
        {
            var kop = await LeesKopAsync(opdracht.Dossier, ct);
            var nu = klok.GetUtcNow();
            var gevolgen = Pas(opdracht, kop?.Dossier ?? new Dossier { Id = opdracht.Dossier }, nu);
            var openRijen = await open.AankondigenAsync(opdracht.Dossier, gevolgen.Leveringen, nu, ct);
            var acties = new List<TableTransactionAction> { SchrijfKop(gevolgen.Dossier, kop?.ETag) };
            acties.AddRange(rijen.Maak(opdracht, gevolgen, openRijen, nu));
            var berichten = wekplan.Maak(opdracht.Dossier, gevolgen);
            var uit = berichten.Count == 0 ? null : Uitbak.Rij(opdracht.Dossier, $"{gevolgen.Dossier.Versie:D10}", berichten);
            if (uit is not null)
                acties.Add(new TableTransactionAction(TableTransactionActionType.Add, uit));
            try
            {
                await tabellen.Dossiers.SubmitTransactionAsync(acties, ct);
            }
            catch (TableTransactionFailedException fout) when (fout.FailedTransactionActionIndex == 0 && Botsing(fout) && poging < MaxPogingen)
            {
                continue;
            }
            catch (TableTransactionFailedException fout) when (opdracht.Gebeurtenis is not null && fout.IsBestaatAl())
            {
                await uitbak.VerstuurRestAsync(opdracht.Dossier, ct);
                return null;
            }

            if (uit is not null)
                await uitbak.VerstuurAsync(uit, berichten, ct);
            return gevolgen;
        }
    }

    private Gevolgen Pas(Dossieropdracht opdracht, Dossier dossier, DateTimeOffset nu)
    {
        var wijziging = new Wijziging(dossier with { Versie = dossier.Versie + 1 }, register.Huidig, Amsterdam.Dag(Instant.FromDateTimeOffset(nu))) { Spoed = opdracht.Spoed };
        if (opdracht.Gebeurtenis is { } nieuw)
            wijziging.Neem(nieuw.Gebeurtenis);
        opdracht.Regel(wijziging);
        return wijziging.Gevolgen();
    }

    private static bool Botsing(RequestFailedException fout) => fout.IsGewijzigd() || fout.IsBestaatAl();

    private TableTransactionAction SchrijfKop(Dossier dossier, ETag? etag)
    {
        var sleutel = Rijsleutels.Partitie(dossier.Id);
        var rij = new TableEntity(sleutel, Rijsleutels.Kop);
        rij.ZetBrokken(versleuteling.Versleutel(JsonSerializer.SerializeToUtf8Bytes(dossier, KernJson.Options), sleutel));
        return etag is { } bekend
            ? new TableTransactionAction(TableTransactionActionType.UpdateReplace, rij, bekend)
            : new TableTransactionAction(TableTransactionActionType.Add, rij);
    }

    private async Task<Kop?> LeesKopAsync(Guid dossier, CancellationToken ct)
    {
        var sleutel = Rijsleutels.Partitie(dossier);
        var rij = await tabellen.Dossiers.GetEntityIfExistsAsync<TableEntity>(sleutel, Rijsleutels.Kop, cancellationToken: ct);
        if (!rij.HasValue)
            return null;
        var inhoud = versleuteling.Ontsleutel(rij.Value!.LeesBrokken(), sleutel);
        return new Kop(JsonSerializer.Deserialize<Dossier>(inhoud, KernJson.Options)!, rij.Value!.ETag);
    }

    private sealed record Kop(Dossier Dossier, ETag ETag);
}
