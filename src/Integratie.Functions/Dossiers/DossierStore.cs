using System.Text.Json;
using Azure;
using Integratie.Functions.Beveiliging;
using Integratie.Functions.Deelnemers;
using Integratie.Functions.Tabellen;
using Integratie.Kern.Berichten;
using Integratie.Kern.Dossiers;
using Integratie.Kern.Normen;
using Integratie.Kern.Tijd;
using NodaTime;

namespace Integratie.Functions.Dossiers;

/// <summary>
/// Table Dossiers. Every change of a dossier is one transaction under the ETag of its head row: the event, what follows
/// from it, the mark that it was handled and the outbox. What follows is announced in Open before, and sent after.
/// </summary>
public sealed class DossierStore(
    Tabellenset tabellen, Versleuteling versleuteling, KopStore koppen, Aankondiger aankondiger, Uitbak uitbak, Rijenmaker rijen, Wekplan wekplan,
    Registerbeeld register, Normenset normen, TimeProvider klok)
{
    private const int MaxPogingen = 50;

    private readonly Dossierbeurten _beurten = new();

    /// <summary>The state of a dossier; null when there is none.</summary>
    public async Task<Dossier?> LeesAsync(Guid dossier, CancellationToken ct) => (await koppen.LeesAsync(dossier, ct))?.Dossier;

    /// <summary>Runs the rule and stores what follows. Null when the event was handled before.</summary>
    /// <exception cref="RequestFailedException">
    /// 412: the delivery row was changed by somebody else; other codes: the store failed, or the dossier is being removed.
    /// </exception>
    public async Task<Gevolgen?> VoerUitAsync(Dossieropdracht opdracht, CancellationToken ct)
    {
        var (dossier, gevolgen, uit) = await _beurten.DoeAsync(opdracht.Dossier, () => WijzigAsync(opdracht, ct), ct);
        if (gevolgen is null)
            await uitbak.VerstuurRestAsync(opdracht.Dossier, ct);
        await uitbak.LeegAsync(uit, ct);
        await BrengRestUitAsync(opdracht, dossier, ct);
        return gevolgen;
    }

    /// <summary>What was decided about an event that was handled before.</summary>
    /// <param name="kenmerk">As in <see cref="NieuweGebeurtenis.Kenmerk"/>.</param>
    public async Task<Verwerktmerk> MerkAsync(Guid dossier, string kenmerk, CancellationToken ct) =>
        await VindMerkAsync(dossier, kenmerk, ct) ?? throw new InvalidDataException($"Dossier {dossier} has no mark {kenmerk}.");

    /// <summary>The same, or null when it was not handled.</summary>
    public async Task<Verwerktmerk?> VindMerkAsync(Guid dossier, string kenmerk, CancellationToken ct)
    {
        var rij = await tabellen.Dossiers.GetEntityIfExistsAsync<TableEntity>(
            Rijsleutels.Partitie(dossier), Rijsleutels.Verwerkt(kenmerk), cancellationToken: ct);
        return rij.HasValue ? Verwerktmerk.Van(rij.Value!) : null;
    }

    /// <summary>Reads, works out and writes, again when somebody else was first.</summary>
    /// <returns>The dossier after it, what followed and what has to be sent; nothing followed when the event was handled before.</returns>
    private async Task<(Dossier Dossier, Gevolgen? Gevolgen, Uitgaand? Uit)> WijzigAsync(Dossieropdracht opdracht, CancellationToken ct)
    {
        for (var poging = 1; ; poging++)
        {
            var kop = await koppen.LeesOmTeWijzigenAsync(opdracht.Dossier, ct);
            var nu = klok.GetUtcNow();
            var dossier = kop?.Dossier ?? new Dossier { Id = opdracht.Dossier };
            var gevolgen = await PasAsync(opdracht, dossier, nu, ct);
            var (openRijen, aangekondigd) = aankondiger.Kondig(opdracht, dossier, gevolgen, nu, ct);
            var acties = new List<TableTransactionAction> { koppen.Schrijf(gevolgen.Dossier, kop?.ETag) };
            acties.AddRange(rijen.Maak(opdracht, gevolgen, openRijen, nu));
            var uit = Uitgaand.Van(gevolgen.Dossier, wekplan.Maak(dossier, gevolgen));
            if (uit is not null)
                acties.Add(new TableTransactionAction(TableTransactionActionType.Add, uit.Rij));
            try
            {
                await aangekondigd
                    .GevolgdDoorAsync(() => SchrijfAsync(gevolgen.Dossier, acties, ct))
                    .GevolgdDoorAsync(() => uitbak.WekAsync(uit, ct));
            }
            catch (TableTransactionFailedException fout) when (fout.FailedTransactionActionIndex == 0 && Botsing(fout) && poging < MaxPogingen)
            {
                continue;
            }
            catch (TableTransactionFailedException fout) when (opdracht.Gebeurtenis is not null && fout.IsBestaatAl())
            {
                return (dossier, null, null);
            }

            return (gevolgen.Dossier, gevolgen, uit);
        }
    }

    /// <summary>Who is woken by it often reads the head before the wake-up was told to be durable: so it is remembered at once.</summary>
    private async Task<Response> SchrijfAsync(Dossier dossier, List<TableTransactionAction> acties, CancellationToken ct)
    {
        var antwoord = await tabellen.Dossiers.SubmitTransactionAsync(acties, ct);
        koppen.Onthoud(dossier, antwoord.Value[0]);
        return antwoord.Value[0];
    }

    /// <summary>What waits for a decision can be much, and what only adds to it or delivers does not need it: it is read for the other changes.</summary>
    private async Task<Gevolgen> PasAsync(Dossieropdracht opdracht, Dossier dossier, DateTimeOffset nu, CancellationToken ct)
    {
        var wijziging = Pas(opdracht, dossier, null, nu);
        if (wijziging.MistWachtend)
            wijziging = Pas(opdracht, dossier, await LeesWachtendAsync(dossier, ct), nu);
        return wijziging.Gevolgen();
    }

    private Wijziging Pas(Dossieropdracht opdracht, Dossier dossier, Dictionary<long, Gebeurtenis>? wachtend, DateTimeOffset nu)
    {
        var wijziging = new Wijziging(dossier with { Versie = dossier.Versie + 1 }, register.Huidig, normen, Instant.FromDateTimeOffset(nu))
        {
            Spoed = opdracht.Spoed,
            Wachtend = wachtend,
        };
        if (opdracht.Gebeurtenis is { } nieuw)
            wijziging.Neem(nieuw.Gebeurtenis);
        opdracht.Regel(wijziging);
        return wijziging;
    }

    /// <summary>What did not fit in the transaction, a part at a time; a crash in between leaves it to the Veger.</summary>
    private async Task BrengRestUitAsync(Dossieropdracht opdracht, Dossier dossier, CancellationToken ct)
    {
        if (dossier.Rest.IsEmpty)
            return;
        await VoerUitAsync(new Dossieropdracht(opdracht.Dossier, Restregel.Pas) { Spoed = opdracht.Spoed }, ct);
        await aankondiger.RestIsUitAsync(dossier, ct);
    }

    /// <summary>The events that wait for a decision on their sender: the rules need them when that comes.</summary>
    private async Task<Dictionary<long, Gebeurtenis>> LeesWachtendAsync(Dossier dossier, CancellationToken ct)
    {
        var partitie = Rijsleutels.Partitie(dossier.Id);
        var wachtend = new Dictionary<long, Gebeurtenis>();
        foreach (var aangehouden in dossier.Aangehouden)
        {
            var rij = await tabellen.Dossiers.GetEntityAsync<TableEntity>(partitie, Rijsleutels.Gebeurtenis(aangehouden.Nummer), cancellationToken: ct);
            wachtend[aangehouden.Nummer] = Gebeurtenis.Lees(versleuteling.Ontsleutel(new Gebeurtenisrij(rij.Value).Inhoud, partitie));
        }

        return wachtend;
    }

    private static bool Botsing(RequestFailedException fout) => fout.IsGewijzigd() || fout.IsBestaatAl();
}
