using System.Globalization;
using Microsoft.Extensions.Configuration;

namespace Integratie.Lokaal.Functions.Hosting;

/// <summary>What host.json says, with Azure's own defaults for what it leaves out.</summary>
internal sealed record HostSettings
{
    public string RoutePrefix { get; private init; } = "api";

    public bool AutoCompleteMessages { get; private init; } = true;

    public int MaxConcurrentCalls { get; private init; } = 16 * Environment.ProcessorCount;

    public int MaxConcurrentSessions { get; private init; } = 8;

    public int MaxMessageBatchSize { get; private init; } = 1000;

    public TimeSpan MaxAutoLockRenewalDuration { get; private init; } = TimeSpan.FromMinutes(5);

    public TimeSpan SessionIdleTimeout { get; private init; } = TimeSpan.FromMinutes(1);

    /// <summary>The categories and levels of <c>logging.logLevel</c>.</summary>
    public IReadOnlyDictionary<string, string?> LogLevels { get; private init; } = new Dictionary<string, string?>();

    /// <summary>The file; without one the defaults.</summary>
    /// <exception cref="InstellingException">A value cannot be used.</exception>
    public static HostSettings Read(string file)
    {
        try
        {
            var json = new ConfigurationBuilder().AddJsonFile(file, optional: true).Build();
            var bus = json.GetSection("extensions:serviceBus");
            var defaults = new HostSettings();
            return new HostSettings
            {
                RoutePrefix = json["extensions:http:routePrefix"] ?? defaults.RoutePrefix,
                AutoCompleteMessages = bus["autoCompleteMessages"] is { } auto ? bool.Parse(auto) : defaults.AutoCompleteMessages,
                MaxConcurrentCalls = Number(bus, "maxConcurrentCalls", defaults.MaxConcurrentCalls),
                MaxConcurrentSessions = Number(bus, "maxConcurrentSessions", defaults.MaxConcurrentSessions),
                MaxMessageBatchSize = Number(bus, "maxMessageBatchSize", defaults.MaxMessageBatchSize),
                MaxAutoLockRenewalDuration = Duration(bus, "maxAutoLockRenewalDuration", defaults.MaxAutoLockRenewalDuration),
                SessionIdleTimeout = Duration(bus, "sessionIdleTimeout", defaults.SessionIdleTimeout),
                LogLevels = json.GetSection("logging:logLevel").GetChildren().ToDictionary(level => level.Key, level => level.Value),
            };
        }
        catch (Exception failure) when (failure is FormatException or InvalidDataException or OverflowException)
        {
            throw new InstellingException($"{file} is niet bruikbaar: {(failure.InnerException ?? failure).Message}", failure);
        }
    }

    private static int Number(IConfigurationSection section, string name, int otherwise)
    {
        if (section[name] is not { } text) return otherwise;
        var number = int.Parse(text, CultureInfo.InvariantCulture);
        return number > 0 ? number : throw new FormatException($"{name} is minstens 1");
    }

    private static TimeSpan Duration(IConfigurationSection section, string name, TimeSpan otherwise) =>
        section[name] is { } text ? TimeSpan.Parse(text, CultureInfo.InvariantCulture) : otherwise;
}
