using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace Integratie.Lokaal.Functions.Hosting;

/// <summary>Kestrel with nothing but the HTTP functions behind it.</summary>
internal static class WebServer
{
    /// <summary>A full batch of 50 events of 256 KB fits, with room for its envelope.</summary>
    private const long MaxBody = 16 * 1024 * 1024;

    public static void Add(HostApplicationBuilder host)
    {
        host.Services.AddSingleton<MatcherPolicy, VerbPolicy>();
        host.Services.AddSingleton<HttpFunctions>();
        host.Services.AddMvcCore();
        new ImmediateHostBuilder(host).ConfigureWebHost(web => web
            .UseKestrelCore()
            .ConfigureKestrel(Limit)
            .Configure(app => app
                .UseRouting()
                .UseEndpoints(endpoints => app.ApplicationServices.GetRequiredService<HttpFunctions>().Map(endpoints))));
    }

    private static void Limit(KestrelServerOptions options)
    {
        options.AddServerHeader = false;
        // A proxy in front may not take for part of a header what is a line of its own here (RFC 9112, 2.2).
        AppContext.SetSwitch("Microsoft.AspNetCore.Server.Kestrel.DisableHttp1LineFeedTerminators", true);
        options.Limits.MaxConcurrentConnections = OpenFiles.Connections;
        options.Limits.MaxRequestBodySize = MaxBody;
        options.Limits.MaxRequestHeadersTotalSize = 16 * 1024;
        options.Limits.MaxRequestHeaderCount = 64;
        options.Limits.RequestHeadersTimeout = TimeSpan.FromSeconds(10);
    }
}
