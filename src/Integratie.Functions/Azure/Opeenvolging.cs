namespace Integratie.Functions;

/// <summary>
/// Writes of which the second must not be seen before the first. Here tables and messages are services of their own: the second waits
/// until the first is done.
/// </summary>
internal static class Opeenvolging
{
    /// <summary>Both are durable; gives what the first gave.</summary>
    public static async Task<T> GevolgdDoorAsync<T>(this Task<T> eerst, Func<Task> dan)
    {
        var uitkomst = await eerst;
        await dan();
        return uitkomst;
    }

    /// <summary>Both are durable; gives what the second gave.</summary>
    public static async Task<T> GevolgdDoorAsync<T>(this Task eerst, Func<Task<T>> dan)
    {
        await eerst;
        return await dan();
    }
}
