using System.Collections.Concurrent;
using System.Net;
using System.Text.Json;
using Integratie.Voorbeeld.Register;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace Integratie.Voorbeeld.Ontvangers;

/// <summary>The GI's that take their messages by webhook: one server, each GI on the port that the register gives it.</summary>
internal sealed class Webhooks : IAsyncDisposable
{
    private readonly WebApplication app;
    private readonly ConcurrentDictionary<string, int> pogingen = new();
    private readonly TimeProvider klok;

    private Webhooks(WebApplication app, TimeProvider klok) => (this.app, this.klok) = (app, klok);

    /// <param name="hapert">OIN of the GI that answers 500 to the first <paramref name="keren"/> attempts.</param>
    /// <exception cref="Startfout">A port that the register names is in use.</exception>
    public static async Task<Webhooks> StartAsync(
        IEnumerable<Deelnemer> gis, string hapert, int keren, Action<Aankomst> meld, TimeProvider klok)
    {
        var perPoort = gis.ToDictionary(gi => gi.Bezorging!.Url!.Port);
        foreach (var poort in perPoort.Keys)
            Poort.EisVrij(poort, $"Voor de voorbeeldontvanger {perPoort[poort].Naam}");

        // No watcher on files: it would wake at every write of a hub that keeps its data below the working directory.
        var bouwer = WebApplication.CreateSlimBuilder(["--hostBuilder:reloadConfigOnChange=false"]);
        bouwer.Logging.ClearProviders();
        bouwer.WebHost.ConfigureKestrel(kestrel =>
        {
            foreach (var poort in perPoort.Keys)
                kestrel.Listen(IPAddress.Loopback, poort);
        });
        var webhooks = new Webhooks(bouwer.Build(), klok);
        webhooks.app.MapMethods("/hook", ["OPTIONS"], Handdruk);
        webhooks.app.MapPost("/hook", async http =>
        {
            var gi = perPoort[http.Connection.LocalPort];
            http.Response.StatusCode = await webhooks.NeemAanAsync(http, gi, gi.Oin == hapert ? keren : 0, meld);
        });
        await webhooks.app.StartAsync();
        return webhooks;
    }

    public ValueTask DisposeAsync() => app.DisposeAsync();

    private async Task<int> NeemAanAsync(HttpContext http, Deelnemer gi, int weigertEerst, Action<Aankomst> meld)
    {
        using var inhoud = new MemoryStream();
        await http.Request.Body.CopyToAsync(inhoud, http.RequestAborted);
        var moment = klok.GetTimestamp();
        string Kop(string naam) => http.Request.Headers[naam].ToString();
        if (!Handtekening.Klopt(gi.Bezorging!.Geheimen!, Kop("webhook-id"), Kop("webhook-timestamp"),
                inhoud.GetBuffer().AsSpan(0, (int)inhoud.Length), Kop("webhook-signature"), klok.GetUtcNow()))
            return StatusCodes.Status401Unauthorized;

        var poging = pogingen.AddOrUpdate(Kop("webhook-id"), 1, (_, eerder) => eerder + 1);
        var status = poging <= weigertEerst ? StatusCodes.Status500InternalServerError : StatusCodes.Status204NoContent;
        using var document = JsonDocument.Parse(inhoud.GetBuffer().AsMemory(0, (int)inhoud.Length));
        meld(Aankomst.Van(gi.Oin, document.RootElement, perFeed: false, poging, status, moment));
        return status;
    }

    /// <summary>The question that precedes a subscription: may this hub post here (CloudEvents HTTP Webhook, section 4)?</summary>
    private static Task Handdruk(HttpContext http)
    {
        http.Response.Headers["WebHook-Allowed-Origin"] = http.Request.Headers["WebHook-Request-Origin"];
        http.Response.Headers.Allow = "POST";
        return Task.CompletedTask;
    }
}
