using Integratie.Browser.Tests.Browser;
using Integratie.Functions.Http;
using Integratie.Functions.Portaal;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace Integratie.Browser.Tests.Paginas;

/// <summary>Every page with something of everything on it.</summary>
[Collection(Toneelgroep.Naam)]
public sealed class Elke_pagina(Toneel toneel)
{
    public static TheoryData<string?, string> Alle() => Bladen.Van(_ => true);

    [SkippableTheory]
    [MemberData(nameof(Alle))]
    public async Task Is_accessible_and_fits_a_desk_and_a_telephone(string? oin, string pad)
    {
        await using var venster = await toneel.OpenAsync(oin);

        var antwoord = await venster.GaNaarAsync(await toneel.PadAsync(pad));

        Assert.Equal(200, antwoord.Status);
        await venster.KeurAsync();
        Assert.DoesNotContain("gekraakt", await venster.Pagina.TitleAsync(), StringComparison.Ordinal);
    }

    [SkippableTheory]
    [MemberData(nameof(Alle))]
    public async Task Is_operated_by_keyboard_alone(string? oin, string pad)
    {
        await using var venster = await toneel.OpenAsync(oin, 360);
        await venster.GaNaarAsync(await toneel.PadAsync(pad));

        await venster.KeurToetsenbordAsync();
    }

    [SkippableTheory]
    [MemberData(nameof(Alle))]
    public async Task Reads_the_same_without_script(string? oin, string pad)
    {
        await using var met = await toneel.OpenAsync(oin);
        await using var zonder = await toneel.OpenAsync(oin, 360, script: false);

        await met.GaNaarAsync(await toneel.PadAsync(pad));
        await zonder.GaNaarAsync(await toneel.PadAsync(pad));
        // To tick all boxes at once is the one thing that is offered with script only.
        await met.Pagina.EvaluateAsync("() => document.querySelectorAll('label:has([data-alles])').forEach(label => label.remove())");

        Assert.Equal(await met.WoordenAsync(), await zonder.WoordenAsync());
        Assert.False(await zonder.IsTeBreedAsync());
    }

    [SkippableFact]
    public void No_page_is_forgotten()
    {
        Chromium.Vereis();
        // These answer with a file, a way to elsewhere, or somewhere else in this project.
        string[] elders = ["/monitor/csv", "/aansluiting", "/aanmelden/entra", "/aanmelden/entra/terug"];
        Assert.Equal(Routes("GET").Except(elders).Order(StringComparer.Ordinal), Bladen.Routes.Order(StringComparer.Ordinal));
    }

    [SkippableFact]
    public void No_action_is_forgotten()
    {
        Chromium.Vereis();
        Assert.Equal(Routes("POST").Order(StringComparer.Ordinal), Handelingen.Routes.Order(StringComparer.Ordinal));
    }

    private IEnumerable<string> Routes(string methode)
    {
        toneel.Hub.Services.GetRequiredService<HttpPijplijn>();
        return toneel.Hub.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>()
            .Where(e => e.Metadata.OfType<Portaaldeel>().Contains(Portaaldeel.Pagina))
            .Where(e => e.Metadata.GetRequiredMetadata<IHttpMethodMetadata>().HttpMethods[0] == methode)
            .Select(e => e.RoutePattern.RawText!);
    }
}
