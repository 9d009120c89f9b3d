using Integratie.Functions.Instellingen;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace Integratie.Functions.Bezorging;

public static class WebhookServices
{
    /// <summary>The <see cref="HttpClient"/> for everything that goes to a url of a deelnemer, and the <see cref="Adresregels"/> it keeps to.</summary>
    /// <exception cref="InstellingException"><c>Hub:Bezorging:LokaleAdressen</c> or a certificate cannot be used.</exception>
    public static IHostApplicationBuilder AddHubWebhooks(this IHostApplicationBuilder builder)
    {
        var regels = new Adresregels(builder.Configuration.Waarheid("Hub:Bezorging:LokaleAdressen", Omgeving.LokaleAdressen));
        builder.Services.AddSingleton(regels).AddSingleton(Webhookverbinding.MaakClient(regels, Tlsregels.Lees(builder.Configuration)));
        return builder;
    }
}
