using System.Runtime.CompilerServices;
using Integratie.Functions.Dossiers;
using Integratie.Functions.Tabellen;

namespace Integratie.Functions.Veger;

/// <summary>
/// Looks again at the deliveries that only wait to be fetched, a part of them each round: one that is done can be among them, if a crash came
/// between. There can be hundreds of thousands, each in another dossier, and reading all of them at once keeps a disk from everybody else.
/// </summary>
public sealed class Naloop(Tabellenset tabellen)
{
    /// <summary>How many a round: 300,000 an hour, and in most hubs all that wait.</summary>
    public const int PerRonde = 5_000;

    /// <summary>Rounds from the last of them to the first again: an hour.</summary>
    public const int Rust = 60;

    private (string Partitie, string Rij) _tot = ("", "");
    private int _rust;

    /// <summary>The next part of them, from where the round before ended; an hour after the last one the first.</summary>
    public async IAsyncEnumerable<TableEntity> LeesAsync([EnumeratorCancellation] CancellationToken ct)
    {
        if (_rust-- > 0)
            yield break;
        var (partitie, na) = _tot;
        var gelezen = 0;
        foreach (var vraag in (string[])[
            TableClient.CreateQueryFilter($"PartitionKey eq {partitie} and RowKey gt {na}"), TableClient.CreateQueryFilter($"PartitionKey gt {partitie}")])
            await foreach (var rij in tabellen.Open.QueryAsync<TableEntity>($"{vraag} and {OpenLeveringen.InFeedFilter}", cancellationToken: ct))
            {
                _tot = (rij.PartitionKey, rij.RowKey);
                yield return rij;
                if (++gelezen == PerRonde)
                    yield break;
            }

        (_tot, _rust) = (("", ""), Rust - 1);
    }
}
