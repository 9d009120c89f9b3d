namespace Integratie.Functions;

/// <summary>
/// Writes of which the second must not be seen before the first. The one store of this runtime runs all writes, of tables and messages,
/// in the order of the calls: so the second is asked for at once, and mostly both are in one commit.
/// </summary>
internal static class Opeenvolging
{
    /// <summary>Both are durable; gives what the first gave. Fails as the first fails, or else as the second.</summary>
    public static async Task<T> GevolgdDoorAsync<T>(this Task<T> eerst, Func<Task> dan)
    {
        await Task.WhenAll(eerst, dan());
        return await eerst;
    }

    /// <summary>Both are durable; gives what the second gave.</summary>
    /// <inheritdoc cref="GevolgdDoorAsync{T}(Task{T}, Func{Task})"/>
    public static async Task<T> GevolgdDoorAsync<T>(this Task eerst, Func<Task<T>> dan)
    {
        var laatst = dan();
        await Task.WhenAll(eerst, laatst);
        return await laatst;
    }
}
