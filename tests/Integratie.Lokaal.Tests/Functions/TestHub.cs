using Integratie.Lokaal.Functions;
using Integratie.Lokaal.Klok;
using Integratie.Lokaal.ServiceBus;
using Integratie.Lokaal.Tests.Opslag;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Integratie.Lokaal.Tests.Functions;

/// <summary>The real host with the functions of one test, a manual clock and a free port.</summary>
internal sealed class TestHub : IAsyncDisposable
{
    public const string Topologie = """
        { "queues": [ { "naam": "werk", "maxBezorgingen": 3 }, { "naam": "ander" }, { "naam": "sessies", "sessies": true, "maxBezorgingen": 3 } ],
          "topics": [ { "naam": "nieuws", "abonnementen": [ { "naam": "ene" } ] } ] }
        """;

    private readonly IHost _host;

    private TestHub(IHost host) => _host = host;

    public ServiceBusClient Bus => Get<ServiceBusClient>();

    public Klokbesturing Klok => Get<Klokbesturing>();

    public Notes Notes => Get<Notes>();

    public LogLines Log => Get<LogLines>();

    public HttpClient Http => field ??= new HttpClient(new SocketsHttpHandler())
    {
        BaseAddress = new Uri(Get<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.Single()),
    };

    public static async Task<TestHub> StartAsync(
        TempFolder folder,
        Type[] functions,
        string hostJson = """{ "extensions": { "http": { "routePrefix": "" }, "serviceBus": { "sessionIdleTimeout": "00:00:00.050" } } }""",
        string[]? args = null,
        Action<FunctionsApplicationBuilder>? configure = null)
    {
        await File.WriteAllTextAsync(folder.File("host.json"), hostJson);
        await File.WriteAllTextAsync(folder.File("topologie.json"), Topologie);
        var builder = new FunctionsApplicationBuilder(
            ["--urls", "http://127.0.0.1:0", "--Hub:Data", folder.File("data"), "--Hub:Klok", "handmatig", .. args ?? []], functions, folder.Path);
        builder.Logging.ClearProviders();
        builder.Services.AddSingleton<Notes>();
        builder.Services.AddSingleton<LogLines>();
        builder.Services.AddSingleton<ILoggerProvider>(services => services.GetRequiredService<LogLines>());
        builder.ConfigureFunctionsWebApplication();
        builder.AddLokaleRuntime();
        configure?.Invoke(builder);
        var hub = new TestHub(builder.Build());
        await hub._host.StartAsync();
        return hub;
    }

    public T Get<T>()
        where T : notnull => _host.Services.GetRequiredService<T>();

    public Task SendAsync(string queue, params string[] bodies) =>
        Bus.CreateSender(queue).SendMessagesAsync(bodies.Select(body => new ServiceBusMessage(body)));

    public Task SendToSessionAsync(string session, string body) =>
        Bus.CreateSender("sessies").SendMessageAsync(new ServiceBusMessage(body) { SessionId = session });

    /// <summary>Everything that can happen now has happened.</summary>
    public Task RestAsync() => Klok.VooruitAsync(Klok.Nu).WaitAsync(Notes.Patience);

    public Task PassAsync(TimeSpan time) => Klok.VooruitAsync(Klok.Nu + time).WaitAsync(Notes.Patience);

    public Task StopAsync() => _host.StopAsync();

    public async ValueTask DisposeAsync()
    {
        Http.Dispose();
        await _host.StopAsync();
        await ((IAsyncDisposable)_host).DisposeAsync();
    }
}
