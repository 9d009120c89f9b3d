using System.Collections;
using System.Diagnostics.CodeAnalysis;
using Azure;
using Integratie.Lokaal.Tables.Entities;

namespace Integratie.Lokaal.Tables;

/// <summary>
/// A row as a dictionary, its system properties included. As Azure.Data.Tables.TableEntity: a property keeps the type of its first value,
/// and a typed getter on another type throws <see cref="InvalidOperationException"/>.
/// </summary>
#pragma warning disable CA1710 // The name is Azure's.
public sealed class TableEntity : ITableEntity, IDictionary<string, object>
#pragma warning restore CA1710
{
    private readonly Dictionary<string, object?> _properties;

    public TableEntity() => _properties = new(StringComparer.Ordinal);

    /// <summary>With room for so many own properties.</summary>
    internal TableEntity(int properties) => _properties = new(SystemProperty.Count + properties, StringComparer.Ordinal);

    public TableEntity(IDictionary<string, object> values)
        : this()
    {
        if (values is null) return;
        foreach (var (name, value) in values) _properties[name] = value;
    }

    public TableEntity(string partitionKey, string rowKey)
        : this()
    {
        PartitionKey = partitionKey;
        RowKey = rowKey;
    }

    public string PartitionKey
    {
        get => GetString(SystemProperty.PartitionKey)!;
        set => _properties[SystemProperty.PartitionKey] = value;
    }

    public string RowKey
    {
        get => GetString(SystemProperty.RowKey)!;
        set => _properties[SystemProperty.RowKey] = value;
    }

    public DateTimeOffset? Timestamp
    {
        get => GetDateTimeOffset(SystemProperty.Timestamp);
        set => _properties[SystemProperty.Timestamp] = value;
    }

    public ETag ETag
    {
        get => new(GetString(SystemProperty.ETag)!);
        set => _properties[SystemProperty.ETag] = value.ToString();
    }

    public int Count => _properties.Count;

    public ICollection<string> Keys => _properties.Keys;

    ICollection<object> IDictionary<string, object>.Values => _properties.Values!;

    bool ICollection<KeyValuePair<string, object>>.IsReadOnly => false;

    /// <summary>Null for a property that is not there.</summary>
    public object this[string key]
    {
        get => _properties.GetValueOrDefault(key)!;
        set => _properties[key] = PropertyValue.Coerce(_properties.GetValueOrDefault(key), value);
    }

    public string? GetString(string key) => Get<string>(key);

    public BinaryData? GetBinaryData(string key) => GetBinary(key) is { } bytes ? new BinaryData(bytes) : null;

    public byte[]? GetBinary(string key) => _properties.GetValueOrDefault(key) is BinaryData data ? data.ToArray() : Get<byte[]>(key);

    public bool? GetBoolean(string key) => Get<bool?>(key);

    public DateTime? GetDateTime(string key) =>
        _properties.GetValueOrDefault(key) is DateTimeOffset moment ? moment.UtcDateTime : Get<DateTime?>(key);

    public DateTimeOffset? GetDateTimeOffset(string key) =>
        _properties.GetValueOrDefault(key) is DateTime moment ? new DateTimeOffset(moment) : Get<DateTimeOffset?>(key);

    public double? GetDouble(string key) => Get<double?>(key);

    public Guid? GetGuid(string key) => Get<Guid?>(key);

    public int? GetInt32(string key) => Get<int?>(key);

    public long? GetInt64(string key) => Get<long?>(key);

    public void Add(string key, object value) => this[key] = value;

    public bool ContainsKey(string key) => _properties.ContainsKey(key);

    public bool Remove(string key) => _properties.Remove(key);

    public bool TryGetValue(string key, [MaybeNullWhen(false)] out object value) => _properties.TryGetValue(key, out value!);

    public void Clear() => _properties.Clear();

    void ICollection<KeyValuePair<string, object>>.Add(KeyValuePair<string, object> item) => Add(item.Key, item.Value);

    bool ICollection<KeyValuePair<string, object>>.Contains(KeyValuePair<string, object> item) => AsCollection.Contains(item!);

    void ICollection<KeyValuePair<string, object>>.CopyTo(KeyValuePair<string, object>[] array, int arrayIndex) =>
        AsCollection.CopyTo(array!, arrayIndex);

    bool ICollection<KeyValuePair<string, object>>.Remove(KeyValuePair<string, object> item) => AsCollection.Remove(item!);

    IEnumerator<KeyValuePair<string, object>> IEnumerable<KeyValuePair<string, object>>.GetEnumerator() => AsCollection.GetEnumerator()!;

    IEnumerator IEnumerable.GetEnumerator() => _properties.GetEnumerator();

    internal Dictionary<string, object?> Properties => _properties;

    private ICollection<KeyValuePair<string, object?>> AsCollection => _properties;

    private T? Get<T>(string key) => _properties.GetValueOrDefault(key) switch
    {
        null => default,
        T value => value,
        var other => throw new InvalidOperationException($"Property '{key}' is a {other.GetType().Name}, not a {typeof(T)}."),
    };
}
