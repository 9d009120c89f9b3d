using Azure.Core;
using Integratie.Functions.Bediening;
using Integratie.Functions.Deelnemers;
using Integratie.Functions.Http;
using Integratie.Functions.Http.Toegang.Entra;
using Integratie.Functions.Monitor;
using Integratie.Functions.Portaal.Aanmelden;
using Integratie.Functions.Portaal.Audit;
using Integratie.Functions.Portaal.Cijfers;
using Integratie.Functions.Portaal.Deelnemers;
using Integratie.Functions.Portaal.Dossiers;
using Integratie.Functions.Portaal.Leveringen;
using Integratie.Functions.Portaal.Monitor;
using Integratie.Functions.Portaal.Normen;
using Integratie.Functions.Portaal.Overzicht;
using Integratie.Functions.Portaal.Toegang;
using Integratie.Functions.Portaal.Warmte;
using Integratie.Portaal;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Integratie.Functions.Portaal;

public static class PortaalServices
{
    /// <summary>What the pages need: rendering, sessions and forms. The rooms Beveiliging and Http must be added too.</summary>
    public static IHostApplicationBuilder AddHubPortaal(this IHostApplicationBuilder builder)
    {
        var services = builder.Services;
        services.AddSingleton<IDataProtectionProvider, Sessiebescherming>();
        services.AddAuthentication().AddCookie(Portaalsessie.Schema);
        services.AddOptions<CookieAuthenticationOptions>(Portaalsessie.Schema).Configure<Sessiewacht>((options, wacht) => Portaalsessie.Stel(options, wacht));
        services.AddSingleton<Sessiewacht>();
        services.AddSingleton<Entrakoekje>().AddSingleton(diensten => new Entraaanmelding(
            diensten.GetRequiredService<EntraOptions>(), diensten.GetRequiredService<Entratenants>(), diensten.GetRequiredService<Registerbeeld>(),
            diensten.GetService<TokenCredential>(), diensten.GetRequiredService<ILogger<Entraaanmelding>>()));
        services.AddSingleton<Cijferbron>().AddSingleton<Monitorverloop>().AddSingleton<Overzichtlezer>();
        services.AddSingleton<Leveringfouten>().AddSingleton<Langstwachtenden>();
        services.AddSingleton<Leveringbladlezer>().AddSingleton<Dossierbladlezer>().AddSingleton<Vondstlezer>()
            .AddSingleton<Normbladlezer>().AddSingleton<Termijnlezer>().AddSingleton<Monitorbladlezer>()
            .AddSingleton<Deelnemerbladlezer>().AddSingleton<Auditbladlezer>();
        services.AddSingleton(new Foutweergave(Foutpaginas.Toon))
            .AddSingleton<Paginawarmte>().AddHostedService(diensten => diensten.GetRequiredService<Paginawarmte>());
        services.AddAntiforgery(options =>
        {
            options.Cookie = new Sessiecookie("hub-formulier");
            options.FormFieldName = Bezoek.Formulierveld;
            // The header of every answer is stricter.
            options.SuppressXFrameOptionsHeader = true;
        });
        // It would write an error with a stack for whatever cookie somebody sends; that one gets its 400.
        builder.Logging.AddFilter("Microsoft.AspNetCore.Antiforgery", LogLevel.None);
        services.AddRazorComponents();
        Sessiebescherming.LaatSleutelbosWeg(services);
        return builder;
    }
}
