using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace Integratie.Functions.Http;

/// <summary>
/// Builds the pipeline and sends a first request through it beside the rest of the start, so that the first caller does not wait for
/// it: it is a fifth of the work of starting.
/// </summary>
internal sealed class Opwarming(IServiceProvider services) : IHostedLifecycleService
{
    private Task klaar = Task.CompletedTask;

    public Task StartingAsync(CancellationToken cancellationToken)
    {
        klaar = Task.Run(WarmOpAsync, cancellationToken);
        return Task.CompletedTask;
    }

    public Task StartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StartedAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StoppingAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    // What it uses must not be disposed of under it. Why it failed says nothing here: the first request fails likewise and is logged.
    public Task StopAsync(CancellationToken cancellationToken) => Task.WhenAny(klaar);

    public Task StoppedAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    private async Task WarmOpAsync()
    {
        await using var bereik = services.CreateAsyncScope();
        var context = new DefaultHttpContext { RequestServices = bereik.ServiceProvider };
        context.Request.Method = HttpMethods.Get;
        context.Request.Path = "/health/live";
        await services.GetRequiredService<HttpPijplijn>().VerwerkAsync(context);
    }
}
