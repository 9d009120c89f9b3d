using System.Collections.Concurrent;
using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace Integratie.Functions.Tests.Opstelling;

/// <summary>A real web server that plays an ontvanger: it keeps what it got and answers as told.</summary>
internal sealed class Ontvanger : IAsyncDisposable
{
    private readonly WebApplication _app;
    private readonly ConcurrentQueue<Post> _posten = new();

    private Ontvanger(WebApplication app, int poort)
    {
        _app = app;
        Poort = poort;
    }

    public int Poort { get; }

    public string Url => $"http://127.0.0.1:{Poort}/hook";

    /// <summary>How it answers; the number says which call it is, from 1.</summary>
    public Func<HttpContext, int, Task> Antwoord { get; set; } = (context, _) =>
    {
        context.Response.StatusCode = StatusCodes.Status204NoContent;
        return Task.CompletedTask;
    };

    /// <summary>Every call, in order of arrival.</summary>
    public IReadOnlyList<Post> Posten => [.. _posten];

    public static Func<HttpContext, int, Task> Status(int status) => (context, _) =>
    {
        context.Response.StatusCode = status;
        return Task.CompletedTask;
    };

    public static async Task<Ontvanger> StartAsync(int? poort = null)
    {
        var gekozen = poort ?? VrijePoort.Kies();
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls($"http://127.0.0.1:{gekozen}");
        var ontvanger = new Ontvanger(builder.Build(), gekozen);
        ontvanger._app.Run(ontvanger.NeemAsync);
        await ontvanger._app.StartAsync();
        return ontvanger;
    }

    public Task WachtOpAsync(int aantal, TimeSpan? hoogstens = null) =>
        Wachten.TotAsync(() => Task.FromResult(_posten.Count >= aantal), $"{aantal} berichten bij {Url}, er zijn er {_posten.Count}", hoogstens);

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    private async Task NeemAsync(HttpContext context)
    {
        using var lezer = new StreamReader(context.Request.Body, Encoding.UTF8);
        var inhoud = await lezer.ReadToEndAsync();
        var koppen = context.Request.Headers.ToDictionary(k => k.Key, k => k.Value.ToString(), StringComparer.OrdinalIgnoreCase);
        _posten.Enqueue(new Post(context.Request.Method, koppen, inhoud));
        await Antwoord(context, _posten.Count);
    }
}
