using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Diagnostics.Metrics;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Integratie.Lokaal.Functions;

/// <summary>Collects services, configuration and middleware, and builds the host that runs the functions.</summary>
public class FunctionsApplicationBuilder : IHostApplicationBuilder, IFunctionsWorkerApplicationBuilder
{
    private readonly HostApplicationBuilder _host;
    private readonly List<Func<FunctionExecutionDelegate, FunctionExecutionDelegate>> _middleware = [];

    internal FunctionsApplicationBuilder(string[] args, IReadOnlyList<Type> typen, string map)
    {
        _host = new HostApplicationBuilder(new HostApplicationBuilderSettings { Args = args });
        Typen = typen;
        Map = map;
    }

    public ConfigurationManager Configuration => _host.Configuration;

    public IHostEnvironment Environment => _host.Environment;

    public ILoggingBuilder Logging => _host.Logging;

    public IMetricsBuilder Metrics => _host.Metrics;

    public IDictionary<object, object> Properties => ((IHostApplicationBuilder)_host).Properties;

    public IServiceCollection Services => _host.Services;

    IConfigurationManager IHostApplicationBuilder.Configuration => _host.Configuration;

    /// <summary>Where functions are looked for.</summary>
    internal IReadOnlyList<Type> Typen { get; }

    /// <summary>Where host.json and topologie.json lie.</summary>
    internal string Map { get; }

    public IHost Build() => _host.Build();

    public void ConfigureContainer<TContainerBuilder>(
        IServiceProviderFactory<TContainerBuilder> factory, Action<TContainerBuilder>? configure = null)
        where TContainerBuilder : notnull =>
        _host.ConfigureContainer(factory, configure);

    public IFunctionsWorkerApplicationBuilder Use(Func<FunctionExecutionDelegate, FunctionExecutionDelegate> middleware)
    {
        _middleware.Add(middleware);
        return this;
    }
}
