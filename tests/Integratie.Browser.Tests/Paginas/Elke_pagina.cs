using Integratie.Browser.Tests.Browser;
using Integratie.Functions.Tests.Opstelling;

namespace Integratie.Browser.Tests.Paginas;

[Collection(Toneelgroep.Naam)]
public sealed class Elke_pagina(Toneel toneel)
{
    private static readonly (string? Oin, string Pad)[] Paginas =
    [
        (null, "/aanmelden"), (null, "/handtekening"),
        (null, "/normen/berekening?start=2026-04-30&aantal=5&eenheid=werkdagen&kalender=atw"),
        (Testregister.Beheer, "/"), (Testregister.Gi, "/"), (Testregister.Gemeente, "/"), (Testregister.Toezicht, "/"),
        (Testregister.Rechtbank, "/"), (Testregister.Rvdk, "/"), (Toneel.Experttafel, "/"),
        (Testregister.Beheer, "/leveringen"), (Testregister.Beheer, "/leveringen?status=afgesloten"), (Testregister.Gi, "/leveringen"),
        (Testregister.Beheer, "levering"), (Testregister.Beheer, "/dossiers"), (Testregister.Beheer, "dossier"), (Testregister.Gi, "dossier"),
        (Testregister.Beheer, "/normen"), (Testregister.Toezicht, "/normen?toon=alles"), (Testregister.Rechtbank, "/normen"),
        (Testregister.Beheer, "/monitor?per=gemeente"), (Testregister.Toezicht, "/monitor"), (Testregister.Gi, "/monitor"),
        (Testregister.Beheer, "/deelnemers"), (Testregister.Gi, "/aansluiting"), (Testregister.Beheer, "/audit"),
    ];

    public static TheoryData<string?, string> Alle()
    {
        var data = new TheoryData<string?, string>();
        foreach (var (oin, pad) in Paginas)
            data.Add(oin, pad);
        return data;
    }

    [SkippableTheory]
    [MemberData(nameof(Alle))]
    public async Task Is_accessible_and_fits_a_desk_and_a_telephone(string? oin, string pad)
    {
        await using var venster = await toneel.OpenAsync(oin);
        foreach (var breedte in new[] { 1280, 360 })
        {
            await venster.Pagina.SetViewportSizeAsync(breedte, 900);
            var antwoord = await venster.Pagina.GotoAsync(await toneel.PadAsync(pad));

            Assert.Equal(200, antwoord!.Status);
            Assert.Empty(await Axe.KeurAsync(venster.Pagina));
            Assert.False(await venster.IsTeBreedAsync(), $"{pad} scrolls sideways at {breedte}");
            Assert.Equal(1, await venster.Pagina.Locator("h1").CountAsync());
        }

        Assert.Empty(venster.Fouten);
        Assert.DoesNotContain("gekraakt", await venster.Pagina.TitleAsync(), StringComparison.Ordinal);
    }

    [SkippableTheory]
    [MemberData(nameof(Alle))]
    public async Task Reads_the_same_without_script(string? oin, string pad)
    {
        await using var met = await toneel.OpenAsync(oin);
        await using var zonder = await toneel.OpenAsync(oin, script: false);

        await met.Pagina.GotoAsync(await toneel.PadAsync(pad));
        await zonder.Pagina.GotoAsync(await toneel.PadAsync(pad));
        // To tick all boxes at once is the one thing that is offered with script only.
        await met.Pagina.EvaluateAsync("() => document.querySelectorAll('label:has([data-alles])').forEach(label => label.remove())");

        Assert.Equal(await met.TekstAsync(), await zonder.TekstAsync());
    }
}
