using System.Net;
using System.Text;
using Integratie.Functions.Tests.Opstelling;
using Integratie.Functions.Tests.Stromen;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using static Integratie.Functions.Tests.Opstelling.Testregister;
using static Integratie.Functions.Tests.Stromen.Stroom;

namespace Integratie.Functions.Tests.Privacy;

/// <summary>Whole flows with values that occur nowhere else, and then a search for them in everything that leaves the hub, or stays behind.</summary>
public sealed class Gemerkte_waarden
{
    private const string Merkzaak = "C/10/707628 / JE RK 25-2021";

    /// <summary>BSN's, a name, an address and a case number; and what somebody could put in a wrong place.</summary>
    private static readonly string[] Merken =
        ["999990342", "999990019", "999990343", "Merknaam", "Merkstraat", "9999ZZ", "Merkdam", Merkzaak, "707628", "Merktekst"];

    private const string Persoon = """
        , "naam": "Merknaam", "adres": "Merkstraat 1, 9999ZZ Merkdam", "verblijf": { "straat": "Merkstraat", "postcode": "9999ZZ", "woonplaats": "Merkdam" }
        """;

    [Fact]
    public async Task Komen_in_geen_adres_kop_logregel_spoor_meting_fout_of_opslagbestand()
    {
        using var vanger = new Vanger();
        var ontvanger = await Ontvanger.StartAsync();
        await using var gi = ontvanger;
        gi.Antwoord = (context, nummer) =>
        {
            context.Response.StatusCode = nummer == 1 ? 500 : 204;
            return Task.CompletedTask;
        };
        var gezien = new List<string>();
        await using var stroom = await StartAsync(
            register: r => r.Webhook(Gi, gi.Url), args: ["--Logging:LogLevel:Default", "Debug", "--Logging:LogLevel:Microsoft", "Debug"]);
        stroom.Services.GetRequiredService<ILoggerFactory>().AddProvider(vanger);

        await SpeelAsync(stroom, gezien);

        gezien.AddRange(gi.Posten.SelectMany(p => p.Koppen.Select(k => $"kop van de webhook: {k.Key}: {k.Value}")));
        gezien.AddRange(vanger.Alles);
        Assert.Contains(gezien, r => r.StartsWith("log: ", StringComparison.Ordinal));
        Assert.Contains(gezien, r => r.StartsWith("spoor: ", StringComparison.Ordinal));
        Assert.Contains(gezien, r => r.StartsWith("meting: ", StringComparison.Ordinal));
        Assert.Contains(gi.Posten, p => p.Inhoud.Contains("Merknaam", StringComparison.Ordinal));
        foreach (var merk in Merken)
            Assert.DoesNotContain(gezien, r => r.Contains(merk, StringComparison.OrdinalIgnoreCase));
        DoorzoekOpslag(Path.Combine(stroom.Folder, "data"));
    }

    private static async Task SpeelAsync(Stroom stroom, List<string> gezien)
    {
        await stroom.StuurAsync(Rechtbank, "uitspraak.gedaan", "u1", Uitspraak(extra: Persoon, jeugdige: Persoon));
        await stroom.StuurAsync(Gi, "jeugdbeschermer.gekoppeld", "j1", $$"""
            { {{Zaak}}, "datum": "2026-01-05", "vorm": "vast", "contactMetGezin": true, "aanleiding": "eerste", "naam": "Merknaam" }
            """);
        await stroom.StuurAsync(Gi, "bepaling.gedaan", "b1", Bepaling.Maak());
        foreach (var (oin, naam, id, data) in new[]
        {
            (Rechtbank, "uitspraak.gedaan", "u2", Uitspraak().Replace("999990342", "999990343", StringComparison.Ordinal)),
            (Rechtbank, "uitspraak.gedaan", "u1", Uitspraak(extra: ", \"naam\": \"Merktekst\"")),
            (Rechtbank, "uitspraak.gedaan", "u3", Uitspraak().Replace("\"soort\": \"beschikking\"", "\"soort\": \"Merktekst\"", StringComparison.Ordinal)),
            (Gemeente, "bepaling.beoordeeld", "x1", $$"""{ {{Zaak}}, "bepaling": "b1", "oordeel": "Merktekst" }"""),
            (Gi, "verklaring.gegeven", "v1", $$"""{ {{Zaak}}, "norm": "koers", "reden": "Merktekst", "toelichting": "Merktekst" }"""),
        })
            await NoteerAsync(await stroom.LeverAanAsync(oin, naam, id, data), gezien, metInhoud: true);
        foreach (var (pad, vraag) in new[]
        {
            ("/v1/dossiers/_zoek", $$"""{ "zaaknummer": "{{Merkzaak}}" }"""),
            ("/v1/inzage", """{ "bsn": "999990019" }"""), ("/v1/inzage", """{ "bsn": "999990343" }"""),
        })
            await NoteerAsync(await stroom.RoepAsync(HttpMethod.Post, pad, Beheer, vraag), gezien, metInhoud: true);
        foreach (var pad in new[] { "/v1/leveringen", "/v1/audit", "/v1/logboek", "/v1/monitor", "/health/ready", "/v1/deelnemers" })
            await NoteerAsync(await stroom.RoepAsync(HttpMethod.Get, pad, Beheer, ""), gezien, metInhoud: true);

        // An event that breaks in the middle: what was thrown is logged.
        await stroom.SchrijfDossierAsync("999990342", "geen kenmerk");
        await stroom.StuurAsync(Gi, "koers.bepaald", "k1", $$"""
            { {{Zaak}}, "datum": "2026-01-05", "doelen": ["Merktekst"], "hulpBepaald": true,
              "gezin": "ja", "netwerk": "ja", "professionals": "ja", "kindGehoord": "ja" }
            """);
        await stroom.KlokAsync("2026-02-20T10:00:00+01:00");
    }

    private static async Task NoteerAsync(HttpResponseMessage antwoord, List<string> gezien, bool metInhoud)
    {
        using (antwoord)
        {
            gezien.Add($"adres: {antwoord.RequestMessage!.RequestUri}");
            gezien.AddRange(antwoord.Headers.Select(k => $"kop van {antwoord.RequestMessage.RequestUri}: {k.Key}: {string.Join(' ', k.Value)}"));
            if (metInhoud)
                gezien.Add($"antwoord {(int)antwoord.StatusCode} van {antwoord.RequestMessage.RequestUri}: {await antwoord.Content.ReadAsStringAsync()}");
            Assert.NotEqual(HttpStatusCode.InternalServerError, antwoord.StatusCode);
        }
    }

    private static void DoorzoekOpslag(string map)
    {
        var bestanden = Directory.GetFiles(map, "hub.db*").Where(b => !b.EndsWith(".lock", StringComparison.Ordinal)).ToList();
        Assert.Contains(bestanden, b => b.EndsWith("hub.db-wal", StringComparison.Ordinal));
        foreach (var bestand in bestanden)
        {
            using var stroom = new FileStream(bestand, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
            using var geheugen = new MemoryStream();
            stroom.CopyTo(geheugen);
            var bytes = geheugen.ToArray();
            foreach (var merk in Merken)
                foreach (var vorm in new[] { Encoding.UTF8, Encoding.Unicode })
                    Assert.True(bytes.AsSpan().IndexOf(vorm.GetBytes(merk)) < 0, $"{merk} staat in {Path.GetFileName(bestand)}");
        }
    }
}
