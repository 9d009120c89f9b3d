using System.Diagnostics;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Abstractions;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Logging;

namespace Integratie.Lokaal.Functions.Hosting;

/// <summary>The HTTP functions as endpoints of Kestrel. The context a function gets is Kestrel's own.</summary>
internal sealed class HttpFunctions(
    FunctionCatalogue catalogue, HostSettings settings, FunctionRunner runner, ILogger<HttpFunctions> logger)
{
    public void Map(IEndpointRouteBuilder endpoints)
    {
        foreach (var (function, trigger) in catalogue.With<HttpTriggerAttribute>())
        {
            if (trigger.AuthLevel != AuthorizationLevel.Anonymous)
            {
                HostLog.FunctionInError(logger, function.Name, "alleen AuthorizationLevel.Anonymous draait hier: er zijn geen sleutels");
                continue;
            }
            var route = $"{settings.RoutePrefix.Trim('/')}/{trigger.Route ?? function.Name}".TrimStart('/');
            endpoints.Map(route, context => RunAsync(function, context)).WithMetadata(new Verbs(trigger.Methods));
        }
    }

    private async Task RunAsync(FunctionMethod function, HttpContext http)
    {
        var context = new InvocationContext(function, http.Request, runner.Stopping);
        context.Items[FunctionContextExtensions.HttpContextKey] = http;
        // In Azure a function runs in a flow of its own: what follows that of the request, such as its activity, is not there.
        Activity.Current = null;
        try
        {
            await runner.RunAsync(context, http.RequestServices);
            await WriteAsync(context.Result, http);
        }
        catch (OperationCanceledException) when (http.RequestAborted.IsCancellationRequested)
        {
            // The caller is gone; there is nobody to answer.
        }
#pragma warning disable CA1031 // Whatever a function throws becomes a 500 without a body, as in Azure.
        catch (Exception failure)
#pragma warning restore CA1031
        {
            HostLog.FunctionFailed(logger, function.Name, context.InvocationId, failure);
            if (http.Response.HasStarted)
            {
                http.Abort();
                return;
            }
            http.Response.Clear();
            http.Response.StatusCode = StatusCodes.Status500InternalServerError;
        }
    }

    private static Task WriteAsync(object? result, HttpContext http) => result switch
    {
        null => Task.CompletedTask,
        IResult plain => plain.ExecuteAsync(http),
        IActionResult action => action.ExecuteResultAsync(new ActionContext(http, http.GetRouteData(), new ActionDescriptor())),
        _ => throw new NotSupportedException($"A function returned {result.GetType()}; only IResult and IActionResult are supported."),
    };
}
