namespace Integratie.Bench.Volume;

/// <summary>How long the hub takes for each page, over HTTP, with a filled store. No page may take more than 300 ms.</summary>
internal static class Paginameting
{
    private const int Keren = 5;
    private const string Gi = "00000001800000003005";

    /// <summary>By whom, and what; <c>levering</c> and <c>dossier</c> are the first of the list.</summary>
    private static readonly (string Sleutel, string Pad)[] Paginas =
    [
        ("beheer", "/"), ("beheer", "/leveringen"), ("beheer", "/leveringen?status=vastgelopen"), ("beheer", "/leveringen?status=wacht"),
        ("beheer", "/leveringen?status=afgeleverd&ontvanger=" + Gi), ("beheer", "levering"), ("beheer", "/dossiers"), ("beheer", "dossier"),
        ("beheer", "/normen"), ("beheer", "/normen?toon=alles"), ("beheer", "/normen?gi=" + Gi), ("beheer", "/normen?gemeente=0599&gi=" + Gi),
        ("beheer", "/monitor"), ("beheer", "/monitor?per=jeugdregio"), ("beheer", "/monitor?per=gemeente"), ("beheer", "/monitor?per=gi"),
        ("beheer", "/monitor?per=land&van=2025-01-01"), ("beheer", "/deelnemers"), ("beheer", "/deelnemers/" + Gi),
        ("beheer", "/audit"), ("beheer", "/audit?van=2025-09-01&tot=2025-09-01"), ("beheer", "/normen/berekening"), ("beheer", "/handtekening"),
        (Gi, "/"), (Gi, "/leveringen"), (Gi, "/normen"), (Gi, "/monitor"), (Gi, "/aansluiting"),
        (Gi, "/monitor/csv"), ("beheer", "/monitor/csv?per=gemeente"),
    ];

    /// <summary>Of one store.</summary>
    public static async Task<int> VoerUitAsync(string winkel)
    {
        using var client = new HttpClient(new SocketsHttpHandler()) { Timeout = TimeSpan.FromMinutes(10) };
        using var hub = await Hubproces.StartHubAsync(
            winkel, Path.Combine(Vulhub.Voorbeelden, "deelnemers.json"), client, "--Hub:Klok", "handmatig");
        var waarden = new Meetwaarden([winkel]);
        await MeetAsync(hub, winkel, waarden);
        waarden.Noteer("memory, MiB", winkel, hub.GeheugenMiB);
        waarden.Toon();
        return 0;
    }

    public static async Task MeetAsync(Hubproces hub, string winkel, Meetwaarden waarden)
    {
        using var beheer = await Paginabezoek.BeginAsync(hub.Adres, "voorbeeld-beheer");
        using var gi = await Paginabezoek.BeginAsync(hub.Adres, Vulhub.Sleutels()[Gi]);
        var levering = await beheer.ZoekAsync("/leveringen?status=vastgelopen", "/leveringen/");
        var dossier = await beheer.ZoekAsync(levering, "/dossiers/");
        foreach (var (wie, pad) in Paginas)
        {
            // What takes long is counted beside the pages; a file is there when the page has it.
            if (pad.Contains("/csv", StringComparison.Ordinal))
            {
                var pagina = pad.Replace("/csv", "", StringComparison.Ordinal);
                await waarden.MeetAsync(
                    $"figures of {pad}: ready, ms", winkel, () => (wie == Gi ? gi : beheer).WachtAsync(pagina, "Download als CSV"));
            }

            var (bezoek, adres) = (wie == Gi ? gi : beheer, pad switch { "levering" => levering, "dossier" => dossier, _ => pad });
            var naam = $"page {pad} of {(wie == Gi ? "a GI" : wie)}";
            await waarden.MeetAsync($"{naam}: first, ms", winkel, () => bezoek.LeesAsync(adres));
            for (var keer = 0; keer < Keren; keer++)
                await waarden.MeetAsync($"{naam}: again, ms", winkel, () => bezoek.LeesAsync(adres));
        }
    }
}
