using Azure.Core;
using Azure.Identity;
using Integratie.Functions.Instellingen;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Integratie.Functions;

/// <summary>The services of this runtime: Service Bus and Table storage, by the identity of the app; no connection string anywhere.</summary>
internal static class Runtime
{
    /// <exception cref="InstellingException">An address is missing.</exception>
    public static void AddRuntime(this FunctionsApplicationBuilder builder)
    {
        var identiteit = new DefaultAzureCredential();
        var bus = builder.Configuration["ServiceBus:fullyQualifiedNamespace"] is { Length: > 0 } adres
            ? adres
            : throw new InstellingException("ServiceBus__fullyQualifiedNamespace moet het adres van de Service Bus zijn (<naam>.servicebus.windows.net)");
        if (!Uri.TryCreate(builder.Configuration["Hub:Tabellen"], UriKind.Absolute, out var tabellen))
            throw new InstellingException("Hub:Tabellen moet het adres van de tabellen zijn (https://<naam>.table.core.windows.net)");
        if (string.IsNullOrEmpty(builder.Configuration["Hub:Deelnemers"]))
            throw new InstellingException("Hub:Deelnemers moet het eerste register zijn: de sleutels van het voorbeeldregister kent iedereen");
        // Of what the frameworks write only what is wrong: host.json lets the lines of a function through from Information.
        builder.Logging.SetMinimumLevel(LogLevel.Warning).AddFilter("Integratie", LogLevel.Information);
        builder.Services
            .AddSingleton(TimeProvider.System)
            .AddSingleton<TokenCredential>(identiteit)
            .AddSingleton(_ => new ServiceBusClient(bus, identiteit))
            .AddSingleton(_ => new TableServiceClient(tabellen, identiteit));
    }
}
