using Azure;
using Integratie.Functions.Beveiliging;
using Integratie.Functions.Tabellen;

namespace Integratie.Functions.Dossiers;

/// <summary>Table Sleutels: finds dossiers by child, zaaknummer or ECLI, all by pseudonym.</summary>
public sealed class SleutelStore(Tabellenset tabellen, Pseudoniem pseudoniem)
{
    /// <summary>The partitions of children are from here to <see cref="NaKinderen"/>.</summary>
    internal const string Kindvoorvoegsel = "kind-";

    internal const string NaKinderen = "kind.";

    private const string Kind = "dossier";

    /// <summary>The dossier of a child; made at the first event about it.</summary>
    public async Task<Guid> DossierVanKindAsync(string bsn, CancellationToken ct)
    {
        if (await VindKindAsync(bsn, ct) is { } bestaand)
            return bestaand;
        await MeldKindAsync(bsn, ct);
        return await VindKindAsync(bsn, ct) ?? throw new InvalidDataException("A child that was just written is not there.");
    }

    /// <summary>Gives a new child its dossier id. Uniqueness is by insert: of two at once one wins.</summary>
    public async Task MeldKindAsync(string bsn, CancellationToken ct)
    {
        var partitie = Kindpartitie(bsn);
        if ((await tabellen.Sleutels.GetEntityIfExistsAsync<TableEntity>(partitie, Kind, cancellationToken: ct)).HasValue)
            return;
        try
        {
            await tabellen.Sleutels.AddEntityAsync(new TableEntity(partitie, Kind) { ["Dossier"] = Guid.CreateVersion7().ToString("N") }, ct);
        }
        catch (RequestFailedException fout) when (fout.IsBestaatAl())
        {
            // Somebody else was first.
        }
    }

    /// <summary>The dossier of a child, if there is one.</summary>
    public async Task<Guid?> VindKindAsync(string bsn, CancellationToken ct)
    {
        var rij = await tabellen.Sleutels.GetEntityIfExistsAsync<TableEntity>(Kindpartitie(bsn), Kind, cancellationToken: ct);
        return rij.HasValue ? Guid.Parse(rij.Value!.Tekst("Dossier")) : null;
    }

    /// <summary>Forgets a child, unless it has another dossier by now.</summary>
    /// <param name="partitie">Its partition.</param>
    /// <param name="dossier">Its dossier, that is removed.</param>
    /// <param name="ct">Stops before it is forgotten.</param>
    public async Task VergeetKindAsync(string partitie, Guid dossier, CancellationToken ct)
    {
        var rij = await tabellen.Sleutels.GetEntityIfExistsAsync<TableEntity>(partitie, Kind, cancellationToken: ct);
        if (rij.HasValue && Guid.Parse(rij.Value!.Tekst("Dossier")) == dossier)
            await tabellen.Sleutels.DeleteEntityAsync(partitie, Kind, rij.Value!.ETag, ct);
    }

    /// <summary>
    /// Remembers that a dossier holds this zaaknummer or ECLI (both in normal form). Most events name one that is known: reading that is
    /// cheaper.
    /// </summary>
    public async Task VerbindAsync(string sleutel, Guid dossier, CancellationToken ct)
    {
        var rij = new TableEntity(Partitie(sleutel), dossier.ToString("N"));
        if (!(await tabellen.Sleutels.GetEntityIfExistsAsync<TableEntity>(rij.PartitionKey, rij.RowKey, cancellationToken: ct)).HasValue)
            await tabellen.Sleutels.UpsertEntityAsync(rij, TableUpdateMode.Replace, ct);
    }

    /// <summary>Forgets that again.</summary>
    public Task VerbreekAsync(string sleutel, Guid dossier, CancellationToken ct) =>
        tabellen.Sleutels.DeleteEntityAsync(Partitie(sleutel), dossier.ToString("N"), ETag.All, ct);

    /// <summary>The dossiers that hold this zaaknummer or ECLI (both in normal form).</summary>
    public async Task<IReadOnlyList<Guid>> ZoekAsync(string sleutel, CancellationToken ct)
    {
        var partitie = Partitie(sleutel);
        var gevonden = new List<Guid>();
        var filter = TableClient.CreateQueryFilter($"PartitionKey eq {partitie}");
        await foreach (var rij in tabellen.Sleutels.QueryAsync<TableEntity>(filter, cancellationToken: ct))
            gevonden.Add(Guid.Parse(rij.RowKey));
        return gevonden;
    }

    private string Kindpartitie(string bsn) => Kindvoorvoegsel + pseudoniem.Van(bsn);

    private string Partitie(string sleutel) => $"zaak-{pseudoniem.Van(sleutel)}";
}
