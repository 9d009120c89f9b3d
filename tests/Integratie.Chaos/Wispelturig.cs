using System.Collections.Concurrent;
using System.Diagnostics;
using System.Security.Cryptography;
using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace Integratie.Chaos;

/// <summary>
/// The webhook of a GI, as a process: it answers in every wrong way until it is told to be calm, and keeps what it got, also what it
/// did not say that it took. Several can be behind it, each at a path of its own, and each can be away.
/// </summary>
internal static class Wispelturig
{
    public static async Task<int> DraaiAsync(int poort, int zaad)
    {
        var posten = new ConcurrentQueue<Post>();
        var toeval = new Random(zaad);
        var kalm = false;
        HashSet<string> weg = [];
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls($"http://127.0.0.1:{poort}");
        var app = builder.Build();
        app.MapGet("/posten", () => posten);
        app.MapGet("/aantal", () => posten.Count);
        app.MapPost("/kalm", () => kalm = true);
        app.MapGet("/aantallen", () => posten.GroupBy(post => post.Ontvanger).ToDictionary(groep => groep.Key, groep => groep.Count()));
        app.MapPost("/weg", (HashSet<string> oins) => Volatile.Write(ref weg, oins));
        app.MapPost("/hook/{ontvanger?}", async (HttpContext context, string? ontvanger) =>
        {
            if (Volatile.Read(ref weg).Contains(ontvanger ?? ""))
            {
                context.Abort();
                return;
            }

            posten.Enqueue(await LeesAsync(context.Request, Stopwatch.GetTimestamp(), ontvanger ?? ""));
            int kans;
            lock (toeval)
                kans = kalm ? 100 : toeval.Next(100);
            await AntwoordAsync(context, kans);
        });
        await app.RunAsync();
        return 0;
    }

    private static async Task<Post> LeesAsync(HttpRequest request, long moment, string ontvanger)
    {
        using var inhoud = new MemoryStream();
        await request.Body.CopyToAsync(inhoud);
        var json = JsonDocument.Parse(inhoud.ToArray()).RootElement;
        return new Post(
            request.Headers["webhook-id"].ToString(), json.GetProperty("id").GetString()!, json.GetProperty("subject").GetString()!,
            int.Parse(json.GetProperty("sequence").GetString()!), Convert.ToHexStringLower(SHA256.HashData(inhoud.ToArray())), moment,
            ontvanger);
    }

    private static async Task AntwoordAsync(HttpContext context, int kans)
    {
        var antwoord = context.Response;
        antwoord.StatusCode = StatusCodes.Status204NoContent;
        switch (kans)
        {
            case < 4:
                antwoord.StatusCode = StatusCodes.Status500InternalServerError;
                break;
            case < 6:
                (antwoord.StatusCode, antwoord.Headers.RetryAfter) = (StatusCodes.Status429TooManyRequests, "1");
                break;
            case < 8:
                (antwoord.StatusCode, antwoord.Headers.Location) = (StatusCodes.Status307TemporaryRedirect, "/elders");
                break;
            case < 12:
                context.Abort();
                break;
            case < 14:
                await Task.Delay(500);
                break;
            case < 15:
                antwoord.StatusCode = StatusCodes.Status200OK;
                await antwoord.WriteAsync(new string('x', 100_000));
                break;
        }
    }
}
