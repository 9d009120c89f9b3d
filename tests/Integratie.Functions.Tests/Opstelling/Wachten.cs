using System.Diagnostics;

namespace Integratie.Functions.Tests.Opstelling;

/// <summary>Waits for a thing itself, with a time-out that says what was waited for.</summary>
internal static class Wachten
{
    public static async Task<T> OpAsync<T>(Func<Task<T?>> vraag, string waarop, TimeSpan? hoogstens = null)
        where T : class
    {
        var limiet = hoogstens ?? TimeSpan.FromSeconds(30);
        var begin = Stopwatch.GetTimestamp();
        while (Stopwatch.GetElapsedTime(begin) < limiet)
        {
            if (await vraag() is { } antwoord)
                return antwoord;
            await Task.Delay(20);
        }

        throw new TimeoutException($"Niet gebeurd binnen {limiet.TotalSeconds} s: {waarop}");
    }

    public static Task TotAsync(Func<Task<bool>> klaar, string waarop, TimeSpan? hoogstens = null) =>
        OpAsync(async () => await klaar() ? "klaar" : null, waarop, hoogstens);
}
