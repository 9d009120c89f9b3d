using System.Diagnostics;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Routing;

namespace Integratie.Functions.Telemetrie;

/// <summary>
/// The steps of a delivery as spans of one trace: the court's request, its processing, each attempt. The trace is kept in the tables
/// with the event, since the messages between the steps carry only keys and may be sent again by somebody else.
/// </summary>
internal static class Sporen
{
    public const string Bron = "Integratie.Hub";

    private static readonly ActivitySource Source = new(Bron);

    private static readonly string[] Methoden =
        [HttpMethods.Get, HttpMethods.Head, HttpMethods.Post, HttpMethods.Put, HttpMethods.Patch, HttpMethods.Delete, HttpMethods.Options];

    /// <summary>An accepted event is processed. Null when nobody watches: the work does not need it.</summary>
    /// <param name="kop">Of the request that brought it.</param>
    /// <param name="queue">Whose message woke it.</param>
    public static Activity? Verwerking(Spoorkop? kop, string queue)
    {
        var spoor = Source.StartActivity($"process {queue}", ActivityKind.Consumer, Ouder(kop));
        return spoor?.SetTag("messaging.system", "servicebus").SetTag("messaging.operation.type", "process")
            .SetTag("messaging.destination.name", queue);
    }

    /// <summary>
    /// One attempt at a delivery. There is always one: the request to the ontvanger takes its <c>traceparent</c> and <c>tracestate</c> from it, watched or not.
    /// </summary>
    /// <param name="kop">Of the request that brought the event; null: the hub made it itself.</param>
    /// <param name="naam">Type of the event, without prefix.</param>
    /// <param name="ontvanger">OIN.</param>
    public static Activity Bezorging(Spoorkop? kop, string naam, string ontvanger)
    {
        var spoor = Source.StartActivity("bezorg", ActivityKind.Internal, Ouder(kop));
        if (spoor is not null)
            return spoor.SetTag("cloudevents.event_type", naam).SetTag("hub.ontvanger", ontvanger);
        var stil = new Activity("bezorg");
        if (kop is not null)
        {
            stil.SetParentId(kop.Traceparent);
            stil.TraceStateString = kop.Tracestate;
        }

        return stil.Start();
    }

    /// <summary>Names the span of a request, when it was answered, by the route it took: the path itself would make a name for each id.</summary>
    public static void Noem(HttpContext context)
    {
        if (context.Features.Get<IHttpActivityFeature>()?.Activity is not { IsAllDataRequested: true } spoor)
            return;
        var methode = Methode(context.Request.Method);
        var route = (context.GetEndpoint() as RouteEndpoint)?.RoutePattern.RawText;
        spoor.DisplayName = route is null ? methode : $"{methode} {route}";
        spoor.SetTag("http.request.method", methode).SetTag("http.route", route)
            .SetTag("http.response.status_code", context.Response.StatusCode);
    }

    /// <summary>Any word can stand in the place of a method: what is none is called as OpenTelemetry calls it.</summary>
    private static string Methode(string methode) => Methoden.Contains(methode) ? methode : "_OTHER";

    private static ActivityContext Ouder(Spoorkop? kop) =>
        ActivityContext.TryParse(kop?.Traceparent, kop?.Tracestate, isRemote: true, out var ouder) ? ouder : default;
}
