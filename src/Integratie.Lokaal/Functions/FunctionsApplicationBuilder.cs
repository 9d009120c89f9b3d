using Integratie.Lokaal.Functions.Hosting;
using Integratie.Lokaal.ServiceBus.Broker;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Configuration.Json;
using Microsoft.Extensions.Configuration.Memory;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Diagnostics.Metrics;
using Microsoft.Extensions.FileProviders;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Integratie.Lokaal.Functions;

/// <summary>Collects services, configuration and middleware, and builds the host that runs the functions.</summary>
public class FunctionsApplicationBuilder : IHostApplicationBuilder, IFunctionsWorkerApplicationBuilder
{
    /// <summary>The hub ends within ten seconds of a SIGTERM; the store and the log need the rest.</summary>
    private static readonly TimeSpan TimeToStop = TimeSpan.FromSeconds(8);

    private readonly HostApplicationBuilder _host;
    private readonly List<Func<FunctionExecutionDelegate, FunctionExecutionDelegate>> _middleware = [];
    private readonly IReadOnlyList<Type> _types;
    private bool _hasWebServer;

    /// <param name="args">The command line.</param>
    /// <param name="types">Where functions are looked for.</param>
    /// <param name="folder">Where host.json, topologie.json and the app's own appsettings.json lie.</param>
    /// <exception cref="InstellingException">host.json cannot be used.</exception>
    internal FunctionsApplicationBuilder(string[] args, IReadOnlyList<Type> types, string folder)
    {
        // Nothing is read again while running: a watcher wakes at every write to the store, where that lies below the working directory.
        var configuration = new ConfigurationManager();
        configuration.AddInMemoryCollection([new("hostBuilder:reloadConfigOnChange", "false")]);
        _host = new HostApplicationBuilder(new HostApplicationBuilderSettings { Args = args, Configuration = configuration });
        _types = types;
        Folder = folder;
        Settings = HostSettings.Read(Path.Combine(folder, "host.json"));
        AddDefaults();
        Services.Configure<HostOptions>(options => options.ShutdownTimeout = TimeToStop);
        AddFunctions();
    }

    public ConfigurationManager Configuration => _host.Configuration;

    public IHostEnvironment Environment => _host.Environment;

    public ILoggingBuilder Logging => _host.Logging;

    public IMetricsBuilder Metrics => _host.Metrics;

    public IDictionary<object, object> Properties => ((IHostApplicationBuilder)_host).Properties;

    public IServiceCollection Services => _host.Services;

    IConfigurationManager IHostApplicationBuilder.Configuration => _host.Configuration;

    internal string Folder { get; }

    internal HostSettings Settings { get; }

    /// <summary>Opens the store and makes the host; the triggers run once it is started.</summary>
    /// <exception cref="InvalidOperationException">A call is missing that the app has to make first.</exception>
    /// <exception cref="Opslag.StoreException">The data folder cannot be used.</exception>
    /// <exception cref="InstellingException">A setting or topologie.json cannot be used.</exception>
    public IHost Build()
    {
        if (Services.All(service => service.ServiceType != typeof(MessageBroker)))
            throw new InvalidOperationException($"Call {nameof(LokaleRuntimeExtensions.AddLokaleRuntime)}() before Build().");
        if (Configuration["urls"] is null) Configuration["urls"] = LokaleRuntimeExtensions.DefaultUrl;
        var host = _host.Build();
        try
        {
            // Now and not when it starts: what is wrong with the data folder is told before anything listens or logs.
            host.Services.GetRequiredService<MessageBroker>();
            if (!_hasWebServer && host.Services.GetRequiredService<FunctionCatalogue>().With<HttpTriggerAttribute>().Any())
                throw new InvalidOperationException("There are HTTP functions: call ConfigureFunctionsWebApplication() before Build().");
            return host;
        }
        catch
        {
            host.Dispose();
            throw;
        }
    }

    public void ConfigureContainer<TContainerBuilder>(
        IServiceProviderFactory<TContainerBuilder> factory, Action<TContainerBuilder>? configure = null)
        where TContainerBuilder : notnull =>
        _host.ConfigureContainer(factory, configure);

    public IFunctionsWorkerApplicationBuilder Use(Func<FunctionExecutionDelegate, FunctionExecutionDelegate> middleware)
    {
        _middleware.Add(middleware);
        return this;
    }

    internal void AddWebServer()
    {
        if (_hasWebServer) return;
        _hasWebServer = true;
        WebServer.Add(_host);
    }

    /// <summary>What the app brings itself, below all that the operator says: its appsettings.json and the levels of host.json.</summary>
    private void AddDefaults()
    {
        var defaults = Settings.LogLevels.ToDictionary(level => $"Logging:LogLevel:{level.Key}", level => level.Value);
        Configuration.Sources.Insert(0, new MemoryConfigurationSource { InitialData = defaults });
        if (!Directory.Exists(Folder)) return;
        Configuration.Sources.Insert(1, new JsonConfigurationSource
        {
            FileProvider = new PhysicalFileProvider(Folder),
            Path = "appsettings.json",
            Optional = true,
        });
    }

    private void AddFunctions()
    {
        Services.AddSingleton(Settings);
        Services.AddSingleton(services => new FunctionCatalogue(_types, services.GetRequiredService<ILogger<FunctionCatalogue>>()));
        Services.AddSingleton(services => new FunctionRunner(services.GetRequiredService<IServiceScopeFactory>(), _middleware));
        Services.AddSingleton<MessageTriggers>();
        Services.AddHostedService<FunctionsService>();
    }
}
