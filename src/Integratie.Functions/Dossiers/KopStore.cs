using Azure;
using Integratie.Functions.Beveiliging;
using Integratie.Functions.Tabellen;
using Integratie.Kern.Dossiers;

namespace Integratie.Functions.Dossiers;

/// <summary>The head rows of the dossiers: the whole state, encrypted.</summary>
public sealed class KopStore(Tabellenset tabellen, Versleuteling versleuteling)
{
    private const string Verwijderd = "Verwijderd";

    private readonly Kopgeheugen _geheugen = new();

    /// <summary>The state of a dossier; null when there is none.</summary>
    public async Task<Kop?> LeesAsync(Guid dossier, CancellationToken ct) =>
        await VindAsync(dossier, ct) is { } rij && !IsVerwijderd(rij) ? Lees(dossier, rij) : null;

    /// <summary>The same for whoever changes it.</summary>
    /// <exception cref="RequestFailedException">503: it is being removed; what is about its child can go on when that is done.</exception>
    public async Task<Kop?> LeesOmTeWijzigenAsync(Guid dossier, CancellationToken ct)
    {
        if (await VindAsync(dossier, ct) is not { } rij)
            return null;
        return IsVerwijderd(rij) ? throw new RequestFailedException(503, $"Dossier {dossier} wordt verwijderd.") : Lees(dossier, rij);
    }

    /// <summary>Whether a tombstone stands in the place of the head.</summary>
    public async Task<bool> IsVerwijderdAsync(Guid dossier, CancellationToken ct) => await VindAsync(dossier, ct) is { } rij && IsVerwijderd(rij);

    /// <summary>What a head row that is no tombstone holds.</summary>
    /// <exception cref="OntsleutelException">It cannot be decrypted.</exception>
    public static Dossier Lees(TableEntity rij, Versleuteling versleuteling) =>
        Kopinhoud.Lees(versleuteling.Ontsleutel(rij.LeesBrokken(), rij.PartitionKey));

    /// <summary>What stands in the place of the head of a dossier that was removed.</summary>
    public static TableEntity Grafsteen(Guid dossier, DateTimeOffset nu) => new(Rijsleutels.Partitie(dossier), Rijsleutels.Kop) { [Verwijderd] = nu };

    public static bool IsVerwijderd(TableEntity rij) => rij.ContainsKey(Verwijderd);

    /// <summary>The first action of a transaction: whoever changed the dossier since it was read makes it fail.</summary>
    /// <param name="dossier">The new state.</param>
    /// <param name="etag">Of the row that it was read from; null for a new dossier.</param>
    public TableTransactionAction Schrijf(Dossier dossier, ETag? etag)
    {
        var sleutel = Rijsleutels.Partitie(dossier.Id);
        var rij = new TableEntity(sleutel, Rijsleutels.Kop);
        rij.ZetBrokken(versleuteling.Versleutel(Kopinhoud.Schrijf(dossier), sleutel));
        return etag is { } bekend
            ? new TableTransactionAction(TableTransactionActionType.UpdateReplace, rij, bekend)
            : new TableTransactionAction(TableTransactionActionType.Add, rij);
    }

    /// <summary>Keeps what was just written.</summary>
    public void Onthoud(Dossier dossier, Response geschreven)
    {
        if (geschreven.Headers.ETag is { } etag)
            _geheugen.Onthoud(new Kop(dossier, etag));
    }

    private async Task<TableEntity?> VindAsync(Guid dossier, CancellationToken ct)
    {
        var rij = await tabellen.Dossiers.GetEntityIfExistsAsync<TableEntity>(Rijsleutels.Partitie(dossier), Rijsleutels.Kop, cancellationToken: ct);
        return rij.HasValue ? rij.Value : null;
    }

    private Kop Lees(Guid dossier, TableEntity rij)
    {
        if (_geheugen.Vind(dossier, rij.ETag) is { } bekend)
            return bekend;
        var kop = new Kop(Lees(rij, versleuteling), rij.ETag);
        _geheugen.Onthoud(kop);
        return kop;
    }
}
