using System.Runtime.CompilerServices;
using Integratie.Functions.Aanlevering;
using Integratie.Functions.Aanlevering.Wachtrij;
using Integratie.Functions.Bediening;
using Integratie.Functions.Beveiliging;
using Integratie.Functions.Bewaring;
using Integratie.Functions.Bezorging;
using Integratie.Functions.Deelnemers;
using Integratie.Functions.Dossiers;
using Integratie.Functions.Http;
using Integratie.Functions.Instellingen;
using Integratie.Functions.Inzage;
using Integratie.Functions.Logboek;
using Integratie.Functions.Monitor;
using Integratie.Functions.Normlijst;
using Integratie.Functions.Opdrachten;
using Integratie.Functions.Overdracht;
using Integratie.Functions.Portaal;
using Integratie.Functions.Postbus;
using Integratie.Functions.Tabellen;
using Integratie.Functions.Telemetrie;
using Integratie.Functions.Termijnen;
using Integratie.Functions.Veger;
using Integratie.Functions.Verwerking;
using Integratie.Functions.Wachtrijen;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace Integratie.Functions;

/// <summary>Puts the rooms of the hub together.</summary>
public static class Hub
{
    /// <summary>Makes the hub; it reads its tables and register when it starts, before the first trigger runs.</summary>
    /// <exception cref="InstellingException">A setting that cannot be used.</exception>
    [MethodImpl(MethodImplOptions.NoInlining)] // The functions are those of the assembly that asks for a builder: inlined elsewhere there would be none.
    public static IHost Maak(string[] args)
    {
        var builder = FunctionsApplication.CreateBuilder(args);
        builder.ConfigureFunctionsWebApplication();
        Instellingenlijst.MeldOnbekende(builder.Configuration, Console.Error);
        builder.AddRuntime();
        builder.AddHubTelemetrie();
        AddRooms(builder);
        return builder.Build();
    }

    /// <summary>Everything that is the same in both runtimes, without the host and what it stands on.</summary>
    private static void AddRooms(IHostApplicationBuilder builder)
    {
        builder.Services.AddSingleton(HubOptions.Lees(builder.Configuration)).AddSingleton(Normeninstelling.Lees(builder.Configuration));
        AddOpslag(builder.Services);
        builder.AddHubBeveiliging();
        builder.AddHubWebhooks();
        builder.AddHubDeelnemers();
        builder.AddHubHttp();
        builder.AddHubPortaal();
        AddAanlevering(builder.Services);
        AddBezorging(builder.Services);
        AddBediening(builder.Services);
        AddBewaring(builder);
    }

    private static void AddOpslag(IServiceCollection services) => services
        .AddHostedService<Tabelmaker>().AddSingleton<Tabellenset>().AddSingleton<Volgorde>()
        .AddSingleton<SleutelStore>().AddSingleton<DossierStore>().AddSingleton<KopStore>().AddSingleton<Aankondiger>()
        .AddSingleton<LeveringStore>().AddSingleton<OpenLeveringen>().AddSingleton<OpenRest>()
        .AddSingleton<Uitbak>().AddSingleton<Rijenmaker>().AddSingleton<Wekplan>().AddSingleton<Tijdlijnlezer>().AddSingleton<Dossiertoegang>()
        .AddSingleton<Wekker>().AddSingleton<Uitstel>();

    private static void AddAanlevering(IServiceCollection services) => services
        .AddSingleton<OntvangstStore>().AddSingleton<OpenVerwerking>().AddSingleton<Aanleveraar>().AddSingleton<Aanleverdeur>()
        .AddSingleton<Batchruimte>().AddHostedService<Aanleverwachtrijen>().AddSingleton<Wachtrijafhandeling>().AddSingleton<Ontvangstoverzicht>()
        .AddSingleton<Verwerker>().AddSingleton<Kindverwerker>().AddSingleton<Kindlozeverwerker>().AddSingleton<Correctiezoeker>()
        .AddSingleton<Nabehandeling>().AddSingleton<Storing>().AddSingleton<Herkansing>().AddSingleton<Belemmeraar>().AddSingleton<Bepalingcontrole>()
        .AddSingleton<TermijnStore>().AddSingleton<Termijnbewaker>()
        .AddSingleton<Bezem>().AddSingleton<Ophaalwacht>().AddSingleton<Openronde>().AddSingleton<Naloop>().AddSingleton<Geheugen>()
        .AddSingleton<Normlijststore>().AddSingleton<Normlijstlezer>()
        .AddSingleton<Normlijstopruiming>().AddHostedService(diensten => diensten.GetRequiredService<Normlijstopruiming>())
        .AddSingleton<MonitorStore>().AddSingleton<Monitorritme>().AddSingleton<Monitorschrijver>().AddSingleton<Monitorlezer>().AddSingleton<Dagtotalen>();

    private static void AddBezorging(IServiceCollection services) => services
        .AddSingleton<Hubgebeurtenis>().AddSingleton<Berichtopmaak>()
        .AddSingleton<Webhookzender>().AddSingleton<Wachtrijzender>().AddSingleton<Verzender>().AddSingleton<Poorten>()
        .AddSingleton<Bezorgpoging>().AddSingleton<Bezorger>().AddSingleton<Dossierbezorger>().AddSingleton<OpenWandeling>().AddSingleton<Afhandeling>()
        .AddSingleton<PostbusStore>().AddSingleton<Postbuswekker>().AddSingleton<Postbuslezer>();

    private static void AddBediening(IServiceCollection services) => services
        .AddSingleton<Leveringindex>().AddSingleton<Leveringbronnen>().AddSingleton<Leveringlijst>().AddSingleton<Leveringbediening>()
        .AddSingleton<Signaalindex>().AddSingleton<Signaallijst>()
        .AddSingleton<Toewijzing>().AddSingleton<Herhaalkeuze>().AddSingleton<Leveringwerk>()
        .AddSingleton<OpdrachtStore>().AddSingleton<Opdrachtwerker>().AddSingleton<Opdrachtsoort, Leveringherhaling>()
        .AddSingleton<Opdrachtsoort, Kindoverdracht>().AddSingleton<Overdrachtplan>().AddSingleton<Kindgegevens>();

    private static void AddBewaring(IHostApplicationBuilder builder) => builder.Services
        .AddSingleton(Bewaartermijn.Lees(builder.Configuration)).AddSingleton<Bewaarder>().AddSingleton<Opruimer>().AddSingleton<OpenVerwijdering>()
        .AddSingleton<Logboekschrijver>().AddSingleton<Logboeklezer>().AddSingleton<Inzagelezer>();
}
