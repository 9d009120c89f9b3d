using Integratie.Browser.Tests.Browser;
using Integratie.Functions.Tests.Opstelling;

namespace Integratie.Browser.Tests.Paginas;

/// <summary>Everything that somebody can do on a page, by keyboard alone: with script and without, at a desk and on a telephone.</summary>
[Collection(Toneelgroep.Naam)]
public sealed class Handelingen(Toneel toneel)
{
    private static readonly Dictionary<string, (string Oin, Func<Toneel, Venster, Task> Doe)> Alle = new()
    {
        ["/afmelden"] = (Testregister.Gi, async (_, v) =>
        {
            await v.DrukAsync("/leveringen", "Afmelden");
            Assert.Contains("/aanmelden", v.Pagina.Url, StringComparison.Ordinal);
        }
        ),
        ["/aanmelden"] = (Testregister.Gi, async (_, v) =>
        {
            await v.DrukAsync("/", "Afmelden");
            await v.TypAsync("#sleutel", Testregister.Sleutel(Testregister.Beheer));
            await v.EnterAsync();
            Assert.Contains("Beheer van de hub", await v.Pagina.InnerTextAsync("header .wie"), StringComparison.Ordinal);
        }
        ),
        ["/leveringen/opnieuw"] = (Testregister.Beheer, async (_, v) =>
        {
            await v.DrukAsync($"/leveringen?ontvanger={Toneel.OpgezegdeGi}", "Alles van dit filter opnieuw proberen");
            Assert.Contains("gedaan", await v.TekstAsync(), StringComparison.Ordinal);
        }
        ),
        ["/leveringen/{id}/opnieuw"] = (Testregister.Beheer, async (t, v) =>
        {
            await v.DrukAsync(await t.NieuweLeveringAsync(), "Opnieuw proberen");
            Assert.Contains("er is niets verstuurd", await v.TekstAsync(), StringComparison.Ordinal);
        }
        ),
        ["/leveringen/{id}/toewijzen"] = (Testregister.Beheer, async (t, v) =>
        {
            await v.Pagina.GotoAsync(await t.NieuweLeveringAsync());
            Assert.Contains("Niemand kan deze levering krijgen: GI staat niet in het register.", await v.TekstAsync(), StringComparison.Ordinal);
            await v.TypAsync("#ontvanger", "Jeugdbescherming W");
            await v.DrukAsync("Toewijzen");
            Assert.Contains("De levering gaat naar Jeugdbescherming Waterland.", await v.TekstAsync(), StringComparison.Ordinal);
            Assert.DoesNotContain("Niemand kan", await v.TekstAsync(), StringComparison.Ordinal);
        }
        ),
        ["/leveringen/{id}/afsluiten"] = (Testregister.Beheer, async (t, v) =>
        {
            await v.Pagina.GotoAsync(await t.NieuweLeveringAsync());
            await v.TypAsync("#reden", "overleg gehad");
            await v.EnterAsync();
            Assert.Contains("afgesloten", await v.TekstAsync(), StringComparison.Ordinal);
            Assert.Contains("overleg gehad", await v.TekstAsync(), StringComparison.Ordinal);
        }
        ),
        ["/dossiers"] = (Testregister.Gi, async (_, v) =>
        {
            await v.Pagina.GotoAsync("/dossiers");
            await v.TypAsync("#kenmerk", Toneelstuk.Zaaknummer("goed-1"));
            await v.EnterAsync();
            Assert.Contains(Toneelstuk.Zaaknummer("goed-1"), await v.TekstAsync(), StringComparison.Ordinal);
        }
        ),
        ["/dossiers/{dossierId}/bsn"] = (Testregister.Gi, async (t, v) =>
        {
            await v.DrukAsync(await t.PadAsync("dossier"), "Toon het BSN");
            Assert.Equal(Toneelstuk.EersteBsn, await v.Pagina.InnerTextAsync("#bsn"));
        }
        ),
        ["/signalen/{id}/afsluiten"] = (Testregister.Beheer, async (t, v) =>
        {
            await v.Pagina.GotoAsync(await t.NieuweZittingAsync());
            Assert.Contains("Voor de zitting van 5 januari 2026 is de GI niet opgeroepen", await v.TekstAsync(), StringComparison.Ordinal);
            await v.TypAsync("[name=reden]", "gebeld met de rechtbank");
            await v.EnterAsync();
            Assert.DoesNotContain("niet opgeroepen", await v.TekstAsync(), StringComparison.Ordinal);
            Assert.Contains("/dossiers/", v.Pagina.Url, StringComparison.Ordinal);
        }
        ),
        ["/deelnemers/{oin}/geheim"] = (Testregister.Beheer, async (_, v) =>
        {
            await v.DrukAsync("/deelnemers/" + Testregister.AndereGi, "Vernieuw het geheim");
            Assert.StartsWith("whsec_", await v.Pagina.InnerTextAsync("#geheim"), StringComparison.Ordinal);
        }
        ),
        ["/deelnemers/{oin}/proef"] = (Testregister.Beheer, async (_, v) =>
        {
            await v.DrukAsync("/deelnemers/" + Testregister.AndereGi, "Stuur een proefbericht");
            Assert.Contains("De webhook nam het proefbericht niet aan.", await v.TekstAsync(), StringComparison.Ordinal);
        }
        ),
        ["/deelnemers/{oin}/instroomstop"] = (Testregister.Beheer, async (_, v) =>
        {
            await v.DrukAsync("/deelnemers/" + Toneel.OpgezegdeGi, "Zet een instroomstop");
            Assert.Equal(1, await v.Pagina.Locator("dd .stand:text-is('instroomstop')").CountAsync());
            await v.DrukAsync("/deelnemers/" + Toneel.OpgezegdeGi, "Hef de instroomstop op");
            Assert.Equal(0, await v.Pagina.Locator("dd .stand:text-is('instroomstop')").CountAsync());
        }
        ),
        ["/handtekening"] = (Testregister.Gi, async (_, v) =>
        {
            await v.DrukAsync("/handtekening", "Controleer");
            Assert.StartsWith("v1,", await v.Pagina.InnerTextAsync("#goed"), StringComparison.Ordinal);
        }
        ),
        ["leveringen kiezen"] = (Testregister.Beheer, async (_, v) =>
        {
            await KiesAsync(v, "/leveringen", "#status", "vast");
            Assert.Contains("status=vastgelopen", v.Pagina.Url, StringComparison.Ordinal);
        }
        ),
        ["termijnen kiezen"] = (Testregister.Toezicht, async (_, v) =>
        {
            await KiesAsync(v, "/normen", "#toon", "alles");
            Assert.Contains("toon=alles", v.Pagina.Url, StringComparison.Ordinal);
        }
        ),
        ["een niveau van de monitor kiezen"] = (Testregister.Toezicht, async (_, v) =>
        {
            await KiesAsync(v, "/monitor", "#per", "gem");
            Assert.Contains("per=gemeente", v.Pagina.Url, StringComparison.Ordinal);
        }
        ),
        ["een rol kiezen"] = (Testregister.Beheer, async (_, v) =>
        {
            await KiesAsync(v, "/deelnemers", "#rol", "gem");
            Assert.Equal(1, await v.Pagina.Locator("tbody tr").CountAsync());
        }
        ),
        ["een termijn berekenen"] = (Testregister.Gi, async (_, v) =>
        {
            await v.DrukAsync("/normen/berekening?start=2026-04-30&aantal=5&eenheid=werkdagen&kalender=atw", "Bereken");
            Assert.Contains("Uiterlijk 8 mei 2026", await v.TekstAsync(), StringComparison.Ordinal);
        }
        ),
        ["de audit van dagen lezen"] = (Testregister.Beheer, async (_, v) =>
        {
            await v.DrukAsync("/audit?van=2020-01-01&tot=2020-01-02", "Toon");
            Assert.Contains("In deze dagen is niets gedaan.", await v.TekstAsync(), StringComparison.Ordinal);
        }
        ),
        ["naar de inhoud"] = (Testregister.Beheer, async (_, v) =>
        {
            await v.Pagina.GotoAsync("/leveringen");
            await v.Pagina.Keyboard.PressAsync("Tab");
            await v.Pagina.Keyboard.PressAsync("Enter");
            Assert.EndsWith("#inhoud", v.Pagina.Url, StringComparison.Ordinal);
        }
        ),
    };

    /// <summary>Those that change something or ask for what must not stand in an address.</summary>
    public static IEnumerable<string> Routes => Alle.Keys.Where(naam => naam.StartsWith('/'));

    public static TheoryData<string, int, bool> Gevallen()
    {
        var data = new TheoryData<string, int, bool>();
        foreach (var naam in Alle.Keys)
            foreach (var (breedte, script) in new[] { (1280, true), (360, true), (360, false), (1280, false) })
                data.Add(naam, breedte, script);
        return data;
    }

    [SkippableTheory]
    [MemberData(nameof(Gevallen))]
    public async Task Goes_by_keyboard_alone(string naam, int breedte, bool script)
    {
        var (oin, doe) = Alle[naam];
        await using var venster = await toneel.OpenAsync(oin, breedte, script);

        await doe(toneel, venster);

        Assert.False(await venster.IsTeBreedAsync());
        if (script)
            await venster.KeurAsync();
    }

    /// <summary>Types the begin of one of the choices in a list, and asks for it.</summary>
    private static async Task KiesAsync(Venster venster, string pad, string lijst, string begin)
    {
        await venster.Pagina.GotoAsync(pad);
        await venster.TabNaarVeldAsync(lijst);
        await venster.Pagina.Keyboard.TypeAsync(begin);
        await venster.DrukAsync("Toon");
    }
}
