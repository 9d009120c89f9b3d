using Azure;
using Integratie.Lokaal.Tables;

namespace Integratie.Lokaal.Tests.Tables;

/// <summary>Long random sequences against the model: writes with fresh and stale ETags, transactions, queries, restarts.</summary>
public sealed class TableModelTests : TableTests
{
    private const int Steps = 600;
    private static readonly string[] Partitions = ["a", "aa", "b", "é"];
    private static readonly string[] RowKeys = ["", "1", "10", "2", "kop", "l-1", "l-2"];

    private readonly TableModel _model = new();
    private readonly Dictionary<(string Key, int Version), ETag> _tags = [];
    private Random _random = new(0);

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    public async Task Whatever_is_done_the_table_is_as_the_model(int seed)
    {
        _random = new Random(seed);
        for (var step = 0; step < Steps; step++)
        {
            switch (_random.Next(20))
            {
                case < 9:
                    await Single();
                    break;
                case < 14:
                    await Transaction();
                    break;
                case < 19:
                    await Query();
                    break;
                default:
                    await Reopen();
                    break;
            }
        }
        Assert.Equal(_model.Rows.Values.Select(row => row.ToString()), await Find(null, 3));
    }

    private async Task Single()
    {
        var operation = Operation(Pick(Partitions));
        var expected = _model.Apply(operation);
        string? refused = null;
        try
        {
            Remember(operation, await Send(operation));
        }
        catch (RequestFailedException failure)
        {
            refused = failure.ErrorCode;
        }
        // Deleting what is not there is no exception in the SDK.
        if (operation.Type == TableTransactionActionType.Delete && expected == "ResourceNotFound") expected = null;
        Assert.Equal(expected, refused);
    }

    private async Task Transaction()
    {
        var partition = Pick(Partitions);
        var operations = Enumerable.Range(0, _random.Next(1, 6)).Select(_ => Operation(partition)).ToList();
        var actions = operations.Select(operation => operation.ToAction(Tag(operation))).ToList();
        var expected = _model.ApplyAll(operations);
        (int, string)? refused = null;
        try
        {
            var answers = (await Table.SubmitTransactionAsync(actions)).Value;
            foreach (var (operation, answer) in operations.Zip(answers)) Remember(operation, answer);
        }
        catch (TableTransactionFailedException failure)
        {
            refused = (failure.FailedTransactionActionIndex!.Value, failure.ErrorCode!);
        }
        Assert.Equal(expected, refused);
    }

    private async Task Query()
    {
        var (partition, row, number) = (Pick(Partitions), Pick(RowKeys), _random.Next(4));
        (string Filter, Func<ModelRow, bool> Matches) query = _random.Next(6) switch
        {
            0 => ($"PartitionKey eq '{partition}'", found => found.PartitionKey == partition),
            1 => ($"PartitionKey eq '{partition}' and RowKey ge '{row}'",
                found => found.PartitionKey == partition && string.CompareOrdinal(found.RowKey, row) >= 0),
            2 => ($"PartitionKey eq '{partition}' and RowKey ge 'l-' and RowKey lt 'l.'",
                found => found.PartitionKey == partition && found.RowKey.StartsWith("l-", StringComparison.Ordinal)),
            3 => ($"PartitionKey gt '{partition}' and X eq {number}",
                found => string.CompareOrdinal(found.PartitionKey, partition) > 0 && found.Properties.GetValueOrDefault("X") is int x && x == number),
            4 => ($"PartitionKey le '{partition}' and not (RowKey eq '{row}')",
                found => string.CompareOrdinal(found.PartitionKey, partition) <= 0 && found.RowKey != row),
            _ => ($"RowKey eq '{row}' or Y gt 't{number}'",
                found => found.RowKey == row || (found.Properties.GetValueOrDefault("Y") is string y && string.CompareOrdinal(y, $"t{number}") > 0)),
        };
        var expected = _model.Rows.Values.Where(query.Matches).Select(found => found.ToString());
        Assert.Equal(expected, await Find(query.Filter, _random.Next(1, 5)));
    }

    private async Task<List<string>> Find(string? filter, int pageSize)
    {
        var found = new List<string>();
        await foreach (var row in Table.QueryAsync<TableEntity>(filter, pageSize))
        {
            var own = row.Keys.Where(name => name is "X" or "Y" or "Z").ToDictionary(name => name, name => row[name]);
            found.Add(new ModelRow(row.PartitionKey, row.RowKey, own, 0).ToString());
        }
        return found;
    }

    private async Task<Response> Send(ModelOperation operation)
    {
        var action = operation.ToAction(Tag(operation));
        var row = (TableEntity)action.Entity;
        return operation.Type switch
        {
            TableTransactionActionType.Add => await Table.AddEntityAsync(row),
            TableTransactionActionType.UpdateMerge => await Table.UpdateEntityAsync(row, action.ETag),
            TableTransactionActionType.UpdateReplace => await Table.UpdateEntityAsync(row, action.ETag, TableUpdateMode.Replace),
            TableTransactionActionType.UpsertMerge => await Table.UpsertEntityAsync(row),
            TableTransactionActionType.UpsertReplace => await Table.UpsertEntityAsync(row, TableUpdateMode.Replace),
            _ => await Table.DeleteEntityAsync(row.PartitionKey, row.RowKey, action.ETag),
        };
    }

    private ModelOperation Operation(string partition)
    {
        var properties = new Dictionary<string, object>();
        if (_random.Next(2) == 0) properties["X"] = _random.Next(4);
        if (_random.Next(2) == 0) properties["Y"] = $"t{_random.Next(4)}";
        if (_random.Next(4) == 0) properties["Z"] = _random.Next(2) == 0;
        var operation = new ModelOperation(
            (TableTransactionActionType)_random.Next(6), partition, Pick(RowKeys), properties, ExpectedVersion: null);
        var known = _tags.Keys.Where(tag => tag.Key == operation.Key).Select(tag => tag.Version).Order().ToArray();
        if (known.Length == 0 || _random.Next(3) == 0) return operation;
        // Mostly the newest that was handed out, sometimes one from long ago, of a row that may be gone since.
        return operation with { ExpectedVersion = _random.Next(3) == 0 ? Pick(known) : known[^1] };
    }

    private ETag Tag(ModelOperation operation) => operation.ExpectedVersion is { } version ? _tags[(operation.Key, version)] : ETag.All;

    private void Remember(ModelOperation operation, Response answer)
    {
        if (operation.Type != TableTransactionActionType.Delete)
            _tags[(operation.Key, _model.Rows[operation.Key].Version)] = answer.Headers.ETag!.Value;
    }

    private T Pick<T>(T[] choices) => choices[_random.Next(choices.Length)];
}
