using System.Collections.Concurrent;
using System.Diagnostics;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

namespace Integratie.Bench.Weg;

/// <summary>
/// The hook of a GI in a process of its own: notes when which decision came first, and counts all posts: the norm clocks of the child are
/// among them.
/// </summary>
internal static class Ontvanger
{
    public static async Task<int> DraaiAsync(int poort)
    {
        var beslissingen = new ConcurrentDictionary<string, long>();
        var (posten, laatste) = (0, 0L);
        var app = Kaleserver.Maak(poort);
        app.MapPost("/hook", async context =>
        {
            var moment = Stopwatch.GetTimestamp();
            var inhoud = await JsonId.LeesAsync(context.Request.BodyReader);
            Interlocked.Increment(ref posten);
            Volatile.Write(ref laatste, moment);
            if (inhoud.StartsWith(Beslissing.Voorvoegsel, StringComparison.Ordinal))
                beslissingen.TryAdd(inhoud, moment);
            context.Response.StatusCode = StatusCodes.Status204NoContent;
        });
        app.MapGet("/aantal", () => beslissingen.Count);
        app.MapGet("/posten", () => posten);
        app.MapGet("/laatste", () => laatste);
        app.MapGet("/aankomsten", () => string.Join('\n', beslissingen.Select(b => $"{b.Key} {b.Value}")));
        await app.RunAsync();
        return 0;
    }
}
