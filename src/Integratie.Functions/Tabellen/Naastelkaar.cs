namespace Integratie.Functions.Tabellen;

/// <summary>Reads many things beside each other: one after another, each waits for the answer of the store about the one before.</summary>
public static class Naastelkaar
{
    private const int Tegelijk = 16;

    /// <summary>Does the same for each; the results are in the order of what was given.</summary>
    public static async Task<IReadOnlyList<TUit>> LeesAsync<TIn, TUit>(
        IEnumerable<TIn> alle, Func<TIn, CancellationToken, Task<TUit>> lees, CancellationToken ct)
    {
        var gelezen = new List<TUit>();
        foreach (var deel in alle.Chunk(Tegelijk))
            gelezen.AddRange(await Task.WhenAll(deel.Select(een => lees(een, ct))));
        return gelezen;
    }
}
