using Integratie.Functions.Http.OpenApi;
using Integratie.Functions.Http.Toegang;
using Integratie.Functions.Http.Toegang.Entra;
using Integratie.Kern.Tijd;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http.Json;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Hosting;

namespace Integratie.Functions.Http;

public static class HttpServices
{
    /// <summary>Everything the HTTP pipeline needs. The room Deelnemers must be added too.</summary>
    /// <exception cref="Instellingen.InstellingException">A limit that cannot be used.</exception>
    public static IHostApplicationBuilder AddHubHttp(this IHostApplicationBuilder builder)
    {
        var services = builder.Services;
        var limieten = Limieten.Lees(builder.Configuration);
        services.TryAddSingleton(TimeProvider.System);
        services.AddSingleton(limieten);
        services.AddSingleton<Mislukkingen>().AddSingleton<Sleutelkeuring>();
        services.AddSingleton(EntraOptions.Lees(builder.Configuration)).AddSingleton<Entratenants>().AddSingleton<Entratokens>();
        services.AddRouting();
        services.AddAuthentication(Sleutelaanmelding.Schema)
            .AddScheme<AuthenticationSchemeOptions, Sleutelaanmelding>(Sleutelaanmelding.Schema, null);
        services.AddAuthorization();
        services.AddRateLimiter(options => Aanroeplimiet.Stel(options, limieten));
        services.AddHealthChecks();
        services.AddHubOpenApi();
        services.Configure<JsonOptions>(options => NeemOver(options.SerializerOptions));
        services.AddSingleton<HttpPijplijn>();
        return builder;
    }

    private static void NeemOver(System.Text.Json.JsonSerializerOptions options)
    {
        options.DefaultIgnoreCondition = KernJson.Options.DefaultIgnoreCondition;
        options.NumberHandling = System.Text.Json.Serialization.JsonNumberHandling.Strict;
        options.Encoder = KernJson.Options.Encoder;
        foreach (var converter in KernJson.Options.Converters)
            options.Converters.Add(converter);
    }
}
