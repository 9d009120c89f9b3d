using Integratie.Bench.Weg;

namespace Integratie.Bench.Vergelijk;

/// <summary>The hub beside the ceiling of its framework and beside BullMQ, in turns on the same cores.</summary>
internal static class Vergelijking
{
    public static async Task<int> VoerUitAsync(Vergelijkopties opties)
    {
        var folder = Directory.CreateTempSubdirectory("bench-").FullName;
        using var client = new HttpClient(new SocketsHttpHandler());
        var bron = new Kandidaten(folder, client);
        List<Kandidaat> kandidaten = [];
        try
        {
            kandidaten.Add(await bron.HubAsync());
            kandidaten.Add(await bron.PlafondAsync());
            if (Bullmq.Ontbreekt() is { } reden)
                Console.WriteLine($"BullMQ is skipped: {reden}.");
            else
                kandidaten.Add(await bron.BullmqAsync());
            await MeetAsync(kandidaten, opties, folder);
        }
        finally
        {
            foreach (var kandidaat in kandidaten)
                kandidaat.Dispose();
            Directory.Delete(folder, recursive: true);
        }

        return 0;
    }

    private static async Task MeetAsync(IReadOnlyList<Kandidaat> kandidaten, Vergelijkopties opties, string folder)
    {
        foreach (var kandidaat in kandidaten)
            await Lussen.GeslotenAsync(kandidaat.Zender, 8, opties.Duur);
        foreach (var belasting in Belasting.Alle)
        {
            var uitkomsten = kandidaten.ToDictionary(k => k, _ => new List<Uitkomst>());
            for (var ronde = 0; ronde < opties.Rondes; ronde++)
                foreach (var kandidaat in ronde % 2 == 0 ? kandidaten : kandidaten.Reverse())
                {
                    uitkomsten[kandidaat].Add(await Proef.DoeAsync(kandidaat, belasting, opties.Duur, folder));
                    Console.WriteLine($"  {belasting.Naam}, round {ronde + 1}, {kandidaat.Naam}: {uitkomsten[kandidaat][^1]}");
                }

            Tabel.Schrijf(belasting.Naam, uitkomsten.ToDictionary(u => u.Key.Naam, u => Uitkomst.Mediaan(u.Value)));
        }

        foreach (var kandidaat in kandidaten.Where(k => k.KibPerBeslissing is not null))
            Console.WriteLine($"store of {kandidaat.Naam}: {kandidaat.KibPerBeslissing:F1} KiB a decision, {kandidaat.Zender.Verzonden.Count} decisions");
    }
}
