using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace Integratie.Bench;

/// <summary>Kestrel with nothing around it: no logs, and ready as soon as it answers.</summary>
internal static class Kaleserver
{
    public static WebApplication Maak(int poort)
    {
        // No watcher on files either: it would wake at every write of a store below the working directory.
        var builder = WebApplication.CreateSlimBuilder(["--hostBuilder:reloadConfigOnChange=false"]);
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls($"http://127.0.0.1:{poort}");
        var app = builder.Build();
        app.MapGet("/health/ready", () => Results.Ok());
        return app;
    }
}
