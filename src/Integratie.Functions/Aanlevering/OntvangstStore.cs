using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using Azure;
using Integratie.Functions.Tabellen;
using Integratie.Functions.Telemetrie;

namespace Integratie.Functions.Aanlevering;

/// <summary>Table Ontvangsten: the acceptance itself, and the idempotency of the door.</summary>
public sealed class OntvangstStore(Tabellenset tabellen)
{
    private const char Scheiding = ',';

    /// <summary>base64url(SHA-256(source + newline + id)): the same event has the same receipt, whoever asks.</summary>
    public static string MaakId(string source, string id) =>
        Base64Url.EncodeToString(SHA256.HashData(Encoding.UTF8.GetBytes($"{source}\n{id}")));

    /// <summary>Inserts; false when there is a receipt for this source and id already.</summary>
    public async Task<bool> ProbeerToeTeVoegenAsync(Ontvangst ontvangst, CancellationToken ct)
    {
        try
        {
            await tabellen.Ontvangsten.AddEntityAsync(NaarRij(ontvangst), ct);
            return true;
        }
        catch (RequestFailedException fout) when (fout.IsBestaatAl())
        {
            return false;
        }
    }

    public async Task<Ontvangst?> LeesAsync(string id, CancellationToken ct)
    {
        var rij = await tabellen.Ontvangsten.GetEntityIfExistsAsync<TableEntity>(Bucket(id), id, cancellationToken: ct);
        return rij.HasValue ? VanRij(rij.Value!) : null;
    }

    /// <summary>Records what became of it.</summary>
    public Task RondAfAsync(string id, string status, IEnumerable<Guid> dossiers, string? probleem, CancellationToken ct)
    {
        var rij = new TableEntity(Bucket(id), id)
        {
            ["Status"] = status,
            ["Dossiers"] = string.Join(Scheiding, dossiers.Select(d => d.ToString("N"))),
        };
        if (probleem is not null)
            rij["Probleem"] = probleem;
        return tabellen.Ontvangsten.UpdateEntityAsync(rij, ETag.All, TableUpdateMode.Merge, ct);
    }

    /// <summary>Takes the event out of a receipt. What is left keeps its sender's second sending without effect.</summary>
    public async Task WisInhoudAsync(string id, CancellationToken ct)
    {
        var rij = await tabellen.Ontvangsten.GetEntityIfExistsAsync<TableEntity>(Bucket(id), id, cancellationToken: ct);
        if (!rij.HasValue || rij.Value!.LeesBrokken().Length == 0)
            return;
        rij.Value!.WisBrokken();
        if (rij.Value!.Tekst("Status") == Ontvangst.StatusOntvangen)
        {
            // It waited for a decision that never came.
            rij.Value!["Status"] = Ontvangst.StatusGeweigerd;
            rij.Value!["Probleem"] = "bewaartermijn-voorbij";
        }

        await tabellen.Ontvangsten.UpdateEntityAsync(rij.Value!, rij.Value!.ETag, TableUpdateMode.Replace, ct);
    }

    public Task VerwijderAsync(string id, CancellationToken ct) =>
        tabellen.Ontvangsten.DeleteEntityAsync(Bucket(id), id, ETag.All, ct);

    private static string Bucket(string id) => id[..2];

    private static TableEntity NaarRij(Ontvangst o)
    {
        var rij = new TableEntity(Bucket(o.Id), o.Id)
        {
            ["Zender"] = o.Zender,
            ["Vingerafdruk"] = o.Vingerafdruk,
            ["Moment"] = o.Moment,
            ["OpenBucket"] = o.Open.Bucket,
            ["OpenRij"] = o.Open.Rij,
            ["Zaak"] = o.Open.Zaak,
            ["Spoed"] = o.Open.Spoed,
            ["Status"] = o.Status,
        };
        o.Spoor?.Schrijf(rij);
        rij.ZetBrokken(o.Gebeurtenis);
        return rij;
    }

    internal static Ontvangst VanRij(TableEntity rij) => new()
    {
        Id = rij.RowKey,
        Zender = rij.Tekst("Zender"),
        Vingerafdruk = rij.Tekst("Vingerafdruk"),
        Moment = rij.Moment("Moment"),
        Open = new(rij.Tekst("OpenBucket"), rij.Tekst("OpenRij"), rij.Tekst("Zaak"), rij.GetBoolean("Spoed") ?? false),
        Gebeurtenis = rij.LeesBrokken(),
        Spoor = Spoorkop.Lees(rij),
        Status = rij.Tekst("Status"),
        Dossiers = [.. (rij.GetString("Dossiers") ?? "").Split(Scheiding, StringSplitOptions.RemoveEmptyEntries).Select(Guid.Parse)],
        Probleem = rij.Tekst("Status") == Ontvangst.StatusGeweigerd ? rij.GetString("Probleem") : null,
    };
}
