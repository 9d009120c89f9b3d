namespace Integratie.Functions.Tabellen;

/// <summary>Reads many things beside each other: one after another, each waits for an answer of the store.</summary>
public static class Naastelkaar
{
    private const int Tegelijk = 8;

    /// <summary>Does the same for each; the results are in the order of what was given.</summary>
    public static async Task<IReadOnlyList<TUit>> LeesAsync<TIn, TUit>(
        IEnumerable<TIn> alle, Func<TIn, CancellationToken, Task<TUit>> lees, CancellationToken ct)
    {
        var invoer = alle as IReadOnlyList<TIn> ?? [.. alle];
        if (invoer is [var enige])
            return [await lees(enige, ct)];
        var uit = new TUit[invoer.Count];
        await Parallel.ForAsync(
            0, uit.Length, new ParallelOptions { MaxDegreeOfParallelism = Tegelijk, CancellationToken = ct },
            async (i, ct) => uit[i] = await lees(invoer[i], ct));
        return uit;
    }
}
