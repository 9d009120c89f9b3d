using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace Integratie.Functions.Beveiliging;

public static class BeveiligingServices
{
    /// <summary><see cref="Versleuteling"/> and <see cref="Pseudoniem"/> with the keys of this runtime, which are read now.</summary>
    /// <exception cref="Instellingen.InstellingException">The keys cannot be read.</exception>
    public static IHostApplicationBuilder AddHubBeveiliging(this IHostApplicationBuilder builder)
    {
        builder.Services.AddSingleton(Sleutelbron.Laad(builder.Configuration))
            .AddSingleton<Versleuteling>()
            .AddSingleton<Pseudoniem>();
        return builder;
    }
}
