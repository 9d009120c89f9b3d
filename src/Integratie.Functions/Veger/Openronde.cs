using System.Runtime.CompilerServices;
using Integratie.Functions.Deelnemers;
using Integratie.Functions.Dossiers;
using Integratie.Functions.Tabellen;

namespace Integratie.Functions.Veger;

/// <summary>
/// Reads table Open for a round of the Veger. What stands in the feed of an ontvanger without a webhook waits for that ontvanger alone,
/// however long it does not fetch: it is left out, and a long row of those at the head of its partition is not even read again each minute.
/// </summary>
public sealed class Openronde(Tabellenset tabellen, Registerbeeld register)
{
    /// <summary>Rows that are worth a question of their own.</summary>
    private const int Lang = 100;

    /// <summary>Rounds after which a head is found anew: an hour.</summary>
    private const int Houdbaar = 60;

    private readonly Dictionary<string, Kop> _koppen = new(StringComparer.Ordinal);
    private int _rondes;
    private DateTimeOffset _vorige;

    /// <summary>Whether this is the first round of this process, or since the clock was put back.</summary>
    public bool IsEerste => _rondes == 0;

    /// <param name="nu">The hub's time.</param>
    public void Begin(DateTimeOffset nu)
    {
        if (nu < _vorige)
            _rondes = 0;
        _vorige = nu;
    }

    public async IAsyncEnumerable<TableEntity> LeesAsync([EnumeratorCancellation] CancellationToken ct)
    {
        if (_rondes % Houdbaar == 0)
            _koppen.Clear();
        var (vragen, partitie) = (new Stack<string>(["PartitionKey ge ''"]), "");
        while (vragen.TryPop(out var vraag))
            await foreach (var rij in tabellen.Open.QueryAsync<TableEntity>(vraag, cancellationToken: ct))
            {
                if (rij.PartitionKey != partitie)
                {
                    partitie = rij.PartitionKey;
                    if (_koppen.GetValueOrDefault(partitie) is { Rijen: >= Lang } kop && !WordtBezorgd(partitie))
                    {
                        kop.Hervat();
                        vragen.Push(TableClient.CreateQueryFilter($"PartitionKey gt {partitie}"));
                        vragen.Push(TableClient.CreateQueryFilter($"PartitionKey eq {partitie} and RowKey gt {kop.Tot}"));
                        break;
                    }

                    _koppen[partitie] = new Kop();
                }

                if (!_koppen[partitie].Neem(rij, Wacht(rij)))
                    yield return rij;
            }

        _rondes++;
    }

    /// <summary>Whether a delivery only waits to be fetched, as an earlier round found and remembered.</summary>
    public bool Wacht(TableEntity rij) => OpenLeveringen.StaatInFeed(rij) && !WordtBezorgd(rij.PartitionKey);

    private bool WordtBezorgd(string ontvanger) => register.Huidig.Vind(ontvanger) is { WordtBezorgd: true };

    /// <summary>The head of a partition: the rows from its begin on that only wait to be fetched.</summary>
    private sealed class Kop
    {
        private bool _uit;

        public string Tot { get; private set; } = "";

        public int Rijen { get; private set; }

        /// <summary>A new round goes on behind it.</summary>
        public void Hervat() => _uit = false;

        /// <returns>Whether the row only waits.</returns>
        public bool Neem(TableEntity rij, bool wacht)
        {
            _uit |= !wacht;
            if (!_uit)
                (Tot, Rijen) = (rij.RowKey, Rijen + 1);
            return wacht;
        }
    }
}
