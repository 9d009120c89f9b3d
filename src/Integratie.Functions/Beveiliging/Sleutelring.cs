namespace Integratie.Functions.Beveiliging;

/// <summary>The hub's own keys. Each runtime fills it at start: key files locally, Key Vault in Azure.</summary>
public sealed class Sleutelring
{
    /// <summary>Bytes of each key.</summary>
    public const int Lengte = 32;

    private readonly IReadOnlyDictionary<string, byte[]> data;
    private readonly byte[] hmac;

    /// <param name="data">The data keys by version; all can be read with.</param>
    /// <param name="actief">The version that is written with.</param>
    /// <param name="hmac">The key of the pseudonyms. It has no versions: another key is another pseudonym for the same child.</param>
    public Sleutelring(IReadOnlyDictionary<string, byte[]> data, string actief, byte[] hmac)
    {
        foreach (var (versie, sleutel) in data.Append(new("hmac", hmac)))
        {
            if (sleutel.Length != Lengte)
                throw new ArgumentException($"Key {versie} has {sleutel.Length} bytes instead of {Lengte}.", nameof(data));
            if (versie.Length is 0 or > byte.MaxValue || !versie.All(char.IsAscii))
                throw new ArgumentException($"'{versie}' cannot be the version of a key.", nameof(data));
        }

        if (!data.ContainsKey(actief))
            throw new ArgumentException($"There is no data key {actief}.", nameof(actief));
        this.data = data;
        this.hmac = hmac;
        Actief = actief;
    }

    /// <summary>Version of the data key that is written with.</summary>
    public string Actief { get; }

    internal ReadOnlySpan<byte> Hmac => hmac;

    internal byte[]? Data(string versie) => data.GetValueOrDefault(versie);
}
