using System.Text;
using Integratie.Functions.Tests.Commandos;
using Integratie.Functions.Tests.Opstelling;

namespace Integratie.Chaos;

/// <summary>Rounds in which a working hub is attacked.</summary>
internal static class Aanval
{
    private static readonly TimeSpan Langste = TimeSpan.FromMinutes(5);

    public static async Task<int> VoerUitAsync(Opties opties, Verzetteklok? klok = null)
    {
        var fout = false;
        for (var zaad = opties.Zaad; zaad < opties.Zaad + opties.Rondes; zaad++)
            fout |= !await RondeAsync(zaad, opties.Keren, klok);
        return fout ? 1 : 0;
    }

    /// <summary>The same, on a machine whose clock is put back and forward.</summary>
    public static async Task<int> MetEenVerzetteKlokAsync(Opties opties)
    {
        using var klok = Verzetteklok.Zoek();
        if (klok is not null)
            return await VoerUitAsync(opties, klok);
        Console.WriteLine("Overgeslagen: libfaketime is er niet.");
        return 0;
    }

    private static async Task<bool> RondeAsync(int zaad, int keren, Verzetteklok? klok)
    {
        await using var gi = await Ontvangerproces.StartAsync(zaad);
        await using var hub = Hubproces.Maak(new Testregister().Webhook(Testregister.Gi, gi.Url));
        hub.Via = klok?.Via ?? [];
        hub.Start();
        await hub.WachtTotKlaarAsync();
        var zenders = new Zenders(hub, zaad);
        var belager = new Belager(hub, () => zenders.Aangenomen.Count, new Random(zaad), klok);
        zenders.Begin();
        for (var i = 1; i <= keren; i++)
        {
            await belager.ValAanAsync();
            if (i % 10 == 0)
                Console.WriteLine($"  zaad {zaad}: {i} van {keren} aanvallen, {zenders.Aangenomen.Count} aangenomen");
        }

        await zenders.StopAsync();
        await gi.KalmeerAsync();
        var teLaat = await BezorgAllesAsync(hub, gi, zenders);
        var posten = await gi.PostenAsync();
        List<string> fouten = [.. zenders.Vreemd, .. belager.Fouten, .. teLaat, .. Vergelijking.Fouten(zenders.Aangenomen, posten)];
        if (await hub.StopAsync() is not 0 and var code)
            fouten.Add($"het laatste SIGTERM gaf exitcode {code}");
        var (bevinding, uitvoer, fout) = await Commando.VoerUitAsync("controleer", "--Hub:Data", hub.Data);
        if (bevinding != 0)
            fouten.Add($"controleer gaf exitcode {bevinding}: {uitvoer}{fout}");

        Console.WriteLine(
            $"zaad {zaad}: {zenders.Aangenomen.Count} beslissingen aangenomen, "
            + $"{posten.Count} keer gepost voor {posten.DistinctBy(p => p.WebhookId).Count()} leveringen; "
            + $"{string.Join(", ", belager.Gedaan.Select(a => $"{a.Value} keer {a.Key}"))}, {zenders.Zwijgend} keer geen antwoord in 100 s: "
            + (fouten.Count == 0 ? "niets verloren, volgorde goed" : $"{fouten.Count} fouten"));
        foreach (var regel in fouten.Take(20))
            Console.WriteLine($"  FOUT {regel}");
        return fouten.Count == 0;
    }

    /// <summary>The operator asks for what waits, whenever nothing comes any more: the retry plan takes hours.</summary>
    /// <returns>What was not there in time.</returns>
    private static async Task<string[]> BezorgAllesAsync(Hubproces hub, Ontvangerproces gi, Zenders zenders)
    {
        var verwacht = zenders.Aangenomen.Select(a => a.Id).ToHashSet();
        var gekomen = 0;
        try
        {
            await Wachten.TotAsync(IsBezorgdAsync, "alles wat is aangenomen, is bezorgd", Langste);
            return [];
        }
        catch (TimeoutException fout)
        {
            return [fout.Message];
        }

        async Task<bool> IsBezorgdAsync()
        {
            var eerder = gekomen;
            gekomen = await gi.AantalAsync();
            if (gekomen == eerder)
            {
                using var inhoud = new StringContent("""{ "status": "wacht" }""", Encoding.UTF8, "application/json");
                using var antwoord = await hub.RoepAsync(HttpMethod.Post, "/v1/leveringen/_opnieuw", Testregister.Beheer, inhoud);
            }

            await Task.Delay(1000);
            var wacht = await hub.HaalAsync($"/v1/leveringen?status=wacht&ontvanger={Testregister.Gi}&max=1", Testregister.Beheer);
            return wacht["leveringen"]!.AsArray().Count == 0 && verwacht.IsSubsetOf((await gi.PostenAsync()).Select(p => p.Id));
        }
    }
}
