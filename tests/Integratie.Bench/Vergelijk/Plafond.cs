using System.Net.Http.Headers;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

namespace Integratie.Bench.Vergelijk;

/// <summary>What this framework can do at most: it takes a post and posts it on, and keeps nothing.</summary>
internal static class Plafond
{
    public static async Task<int> DraaiAsync(int poort, string hook)
    {
        using var client = new HttpClient(new SocketsHttpHandler());
        var app = Kaleserver.Maak(poort);
        app.MapPost("/v1/gebeurtenissen", async context =>
        {
            var inhoud = new byte[context.Request.ContentLength!.Value];
            await context.Request.Body.ReadExactlyAsync(inhoud);
            using var bericht = new ByteArrayContent(inhoud);
            bericht.Headers.ContentType = new MediaTypeHeaderValue("application/cloudevents+json");
            using var antwoord = await client.PostAsync(new Uri(hook), bericht);
            context.Response.StatusCode = antwoord.IsSuccessStatusCode ? StatusCodes.Status202Accepted : StatusCodes.Status502BadGateway;
        });
        await app.RunAsync();
        return 0;
    }
}
