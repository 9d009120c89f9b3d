using System.Globalization;
using Integratie.Lokaal.Klok;
using Integratie.Lokaal.Opslag;
using Integratie.Lokaal.ServiceBus;
using Integratie.Lokaal.ServiceBus.Broker;
using Integratie.Lokaal.Tables;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Integratie.Lokaal.Functions;

/// <summary>The services of the one-machine runtime.</summary>
public static class LokaleRuntimeExtensions
{
    /// <summary>Where it listens without <c>urls</c>.</summary>
    public const string DefaultUrl = "http://127.0.0.1:7071";

    /// <summary>
    /// Registers the store in the folder <c>Hub:Data</c> (default <c>data</c>), the broker's <c>ServiceBusClient</c>, the
    /// <c>TableServiceClient</c>, the clock (<c>TimeProvider</c>; <c>Hub:Klok</c>, <c>Hub:KlokBegin</c>) and <see cref="Bezigheid"/>.
    /// With <c>Hub:Klok=handmatig</c> also <see cref="Klokbesturing"/>.
    /// </summary>
    /// <exception cref="InstellingException">The clock is set to something else.</exception>
    public static FunctionsApplicationBuilder AddLokaleRuntime(this FunctionsApplicationBuilder builder)
    {
        ArgumentNullException.ThrowIfNull(builder);
        var configuration = builder.Configuration;
        var services = builder.Services;
        var topologie = Path.Combine(builder.Folder, "topologie.json");
        services.AddSingleton<Bezigheid>();
        services.AddSingleton(_ => SqliteStore.Open(configuration["Hub:Data"] is { Length: > 0 } folder ? folder : "data"));
        services.AddSingleton(provider => MessageBroker.Open(
            Topologie.Lees(topologie).MetDeelnemers(configuration["Hub:Aanlevering:Wachtrijen"], configuration["Hub:Bezorging:Wachtrijen"]),
            new BrokerContext(
                provider.GetRequiredService<SqliteStore>(),
                provider.GetRequiredService<TimeProvider>(),
                provider.GetRequiredService<Bezigheid>(),
                provider.GetRequiredService<ILogger<MessageBroker>>())));
        services.AddSingleton(provider => new ServiceBusClient(provider.GetRequiredService<MessageBroker>()));
        services.AddSingleton(provider =>
            LokaleTabellen.Client(provider.GetRequiredService<SqliteStore>(), provider.GetRequiredService<TimeProvider>()));
        AddKlok(services, configuration);
        return builder;
    }

    private static void AddKlok(IServiceCollection services, ConfigurationManager configuration)
    {
        switch (configuration["Hub:Klok"] ?? "systeem")
        {
            case "systeem":
                services.AddSingleton(TimeProvider.System);
                break;
            case "handmatig":
                var begin = Begin(configuration["Hub:KlokBegin"] ?? "2000-01-01T00:00:00Z");
                services.AddSingleton(provider => HandmatigeKlok.Open(
                    provider.GetRequiredService<SqliteStore>(), begin, provider.GetRequiredService<Bezigheid>()));
                services.AddSingleton<TimeProvider>(provider => provider.GetRequiredService<HandmatigeKlok>());
                services.AddSingleton(provider => new Klokbesturing(
                    provider.GetRequiredService<HandmatigeKlok>(), provider.GetRequiredService<Bezigheid>()));
                break;
            case var anders:
                throw new InstellingException($"Hub:Klok: '{anders}' is niet systeem of handmatig");
        }
    }

    private static DateTimeOffset Begin(string tekst) =>
        DateTimeOffset.TryParse(tekst, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var begin)
            ? begin
            : throw new InstellingException($"Hub:KlokBegin: '{tekst}' is geen moment, zoals 2026-01-05T09:00:00+01:00");
}
