using Integratie.Browser.Tests.Browser;
using Integratie.Functions.Tests.Opstelling;

namespace Integratie.Browser.Tests.Paginas;

/// <summary>When the store cannot be read, each page that needs it says so in Dutch, with the right status and nothing of how the hub is made.</summary>
public sealed class Een_kapotte_opslag(KapotToneel toneel) : IClassFixture<KapotToneel>
{
    private const string Dossier = "/dossiers/6f9619ff-8b86-4d01-b42d-00cf4fc964ff";
    private const string Levering = "/leveringen/lev_6f9619ff8b864d01b42d00cf4fc964ff_00000001800000003000_1";
    private const string Opdracht = "/opdrachten/6f9619ff-8b86-4d01-b42d-00cf4fc964ff";

    public static TheoryData<string, string> Alle()
    {
        var data = new TheoryData<string, string>();
        foreach (var pad in new[]
        {
            "/", "/leveringen", Levering, Opdracht, Dossier, "/normen", "/monitor", "/monitor/csv", "/deelnemers/" + Testregister.Gi, "/audit",
        })
            data.Add(Testregister.Beheer, pad);
        foreach (var pad in new[] { "/", "/leveringen", "/normen", "/monitor", "/deelnemers/" + Testregister.Gi })
            data.Add(Testregister.Gi, pad);
        data.Add(Testregister.Toezicht, "/");
        return data;
    }

    [SkippableTheory]
    [MemberData(nameof(Alle))]
    public async Task Every_page_that_reads_it_says_that_it_cannot(string oin, string pad)
    {
        var (met, zonder) = (toneel.Venster(oin, true), toneel.Venster(oin, false));

        await met.KeurFoutAsync(await met.Pagina.GotoAsync(pad), 503);
        await met.KeurAsync();
        await met.KeurToetsenbordAsync();
        await zonder.KeurFoutAsync(await zonder.Pagina.GotoAsync(pad), 503);

        Assert.Equal(await met.WoordenAsync(), await zonder.WoordenAsync());
    }

    [SkippableTheory]
    [InlineData("/deelnemers")]
    [InlineData("/dossiers")]
    [InlineData("/handtekening")]
    [InlineData("/normen/berekening?start=2026-04-30&aantal=5&eenheid=werkdagen&kalender=atw")]
    public async Task What_needs_no_store_goes_on(string pad)
    {
        var venster = toneel.Venster(Testregister.Beheer, true);

        Assert.Equal(200, (await venster.Pagina.GotoAsync(pad))!.Status);
        await venster.KeurAsync();
    }

    [SkippableTheory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_search_says_that_it_cannot(bool script)
    {
        var venster = toneel.Venster(Testregister.Beheer, script);
        await venster.Pagina.GotoAsync("/dossiers");
        await venster.Pagina.FillAsync("#kenmerk", "C/10/707628 / JE RK 25-2021");

        var antwoord = await venster.EnterAsync();

        await venster.KeurFoutAsync(antwoord, 503);
    }

    [SkippableFact]
    public async Task Nobody_signs_in_while_it_cannot_be_written_down()
    {
        await using var venster = await toneel.OpenAsync();
        await venster.Pagina.GotoAsync("/aanmelden");
        await venster.Pagina.FillAsync("#sleutel", Testregister.Sleutel(Testregister.Beheer));

        var antwoord = await venster.EnterAsync();

        await venster.KeurFoutAsync(antwoord, 503);
        await venster.KeurAsync();
        Assert.DoesNotContain(await venster.Pagina.Context.CookiesAsync(), cookie => cookie.Name == "hub-sessie");
    }
}
