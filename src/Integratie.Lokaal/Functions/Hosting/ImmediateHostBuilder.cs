using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace Integratie.Lokaal.Functions.Hosting;

/// <summary>
/// Lets the web host set itself up in a <see cref="HostApplicationBuilder"/>. Not a WebApplication: that would add authentication around
/// the functions as soon as the app registers it for its own pipeline, which the Functions host does not.
/// </summary>
internal sealed class ImmediateHostBuilder(HostApplicationBuilder host) : IHostBuilder
{
    private readonly HostBuilderContext _context = new(((IHostApplicationBuilder)host).Properties)
    {
        Configuration = host.Configuration,
        HostingEnvironment = host.Environment,
    };

    public IDictionary<object, object> Properties => _context.Properties;

    /// <summary>Below everything there is: what the operator says on the command line wins over ASPNETCORE_ variables.</summary>
    public IHostBuilder ConfigureHostConfiguration(Action<IConfigurationBuilder> configureDelegate)
    {
        var added = new ConfigurationBuilder();
        configureDelegate(added);
        for (var index = 0; index < added.Sources.Count; index++) host.Configuration.Sources.Insert(index, added.Sources[index]);
        return this;
    }

    public IHostBuilder ConfigureAppConfiguration(Action<HostBuilderContext, IConfigurationBuilder> configureDelegate)
    {
        configureDelegate(_context, host.Configuration);
        return this;
    }

    public IHostBuilder ConfigureServices(Action<HostBuilderContext, IServiceCollection> configureDelegate)
    {
        configureDelegate(_context, host.Services);
        return this;
    }

    public IHostBuilder UseServiceProviderFactory<TContainerBuilder>(IServiceProviderFactory<TContainerBuilder> factory)
        where TContainerBuilder : notnull => throw new NotSupportedException();

    public IHostBuilder UseServiceProviderFactory<TContainerBuilder>(
        Func<HostBuilderContext, IServiceProviderFactory<TContainerBuilder>> factory)
        where TContainerBuilder : notnull => throw new NotSupportedException();

    public IHostBuilder ConfigureContainer<TContainerBuilder>(Action<HostBuilderContext, TContainerBuilder> configureDelegate) =>
        throw new NotSupportedException();

    public IHost Build() => throw new NotSupportedException();
}
