namespace Integratie.Lokaal.Functions;

/// <summary>HTTP for functions.</summary>
public static class FunctionsApplicationBuilderAspNetCoreExtensions
{
    /// <summary>Serves the HTTP functions with Kestrel, on <c>--urls</c> (default <see cref="LokaleRuntimeExtensions.DefaultUrl"/>).</summary>
    public static FunctionsApplicationBuilder ConfigureFunctionsWebApplication(this FunctionsApplicationBuilder builder)
    {
        ArgumentNullException.ThrowIfNull(builder);
        builder.AddWebServer();
        return builder;
    }
}
