using Integratie.Functions.Portaal;
using Integratie.Functions.Portaal.Warmte;
using Integratie.Functions.Tests.Opstelling;
using Integratie.Functions.Tests.Privacy;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Integratie.Functions.Tests.Portaal;

/// <summary>Pages that are made before anybody asks for them, because their code is compiled the first time.</summary>
public sealed class De_eerste_pagina
{
    [Fact]
    public async Task Makes_the_others_beside_it_and_nobody_looked()
    {
        using var vanger = new Vanger();
        await using var hub = await Testhub.StartAsync(new Testregister());
        hub.Services.GetRequiredService<ILoggerFactory>().AddProvider(vanger);
        var warmte = hub.Services.GetRequiredService<Paginawarmte>();

        using (var formulier = await hub.RoepAsync(HttpMethod.Get, "/aanmelden", null))
            Assert.Equal(200, (int)formulier.StatusCode);
        await warmte.ExecuteTask!.WaitAsync(TimeSpan.FromSeconds(30));

        Assert.DoesNotContain(vanger.Alles, regel => regel.Contains("niet vooraf gemaakt", StringComparison.Ordinal));
        Assert.Empty((await hub.HaalAsync("/v1/audit", Testregister.Beheer))["regels"]!.AsArray());
    }

    [Fact]
    public async Task Is_made_at_a_hub_that_nobody_asked_anything_yet()
    {
        using var vanger = new Vanger();
        await using var hub = await Testhub.StartAsync(new Testregister());
        hub.Services.GetRequiredService<ILoggerFactory>().AddProvider(vanger);

        await Wachten.TotAsync(
            () => Task.FromResult(
                hub.Services.GetRequiredService<EndpointDataSource>().Endpoints.Any(e => e.Metadata.OfType<Portaaldeel>().Any())),
            "de pagina's zijn er");
        using (var formulier = await hub.RoepAsync(HttpMethod.Get, "/aanmelden", null))
            Assert.Equal(200, (int)formulier.StatusCode);
        await hub.Services.GetRequiredService<Paginawarmte>().ExecuteTask!.WaitAsync(TimeSpan.FromSeconds(30));

        Assert.DoesNotContain(vanger.Alles, regel => regel.Contains("niet vooraf gemaakt", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Is_waited_for_by_what_makes_the_others_and_not_by_a_hub_that_stops()
    {
        var hub = await Testhub.StartAsync(new Testregister());
        var bezig = hub.Services.GetRequiredService<Paginawarmte>().ExecuteTask!;
        Assert.False(bezig.IsCompleted);

        await hub.DisposeAsync();

        Assert.Equal(TaskStatus.Canceled, bezig.Status);
    }
}
