using System.Collections.Concurrent;
using System.Diagnostics;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace Integratie.Bench.Weg;

/// <summary>The hook of a GI in a process of its own: notes when which webhook-id came, and gives the list when asked.</summary>
internal static class Ontvanger
{
    public static async Task<int> DraaiAsync(int poort)
    {
        var aankomsten = new ConcurrentQueue<string>();
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls($"http://127.0.0.1:{poort}");
        var app = builder.Build();
        app.MapGet("/health/ready", () => Results.Ok());
        app.MapPost("/hook", async context =>
        {
            var moment = Stopwatch.GetTimestamp();
            var inhoud = await JsonId.LeesAsync(context.Request.BodyReader);
            aankomsten.Enqueue($"{inhoud} {moment}");
            context.Response.StatusCode = StatusCodes.Status204NoContent;
        });
        app.MapGet("/aantal", () => aankomsten.Count);
        app.MapGet("/aankomsten", () => string.Join('\n', aankomsten));
        await app.RunAsync();
        return 0;
    }
}
