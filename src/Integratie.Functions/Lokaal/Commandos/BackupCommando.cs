using System.CommandLine;
using System.Globalization;
using Integratie.Lokaal.Opslag;

namespace Integratie.Functions.Commandos;

/// <summary><c>backup</c>: a copy of the store of a hub that runs or not.</summary>
internal static class BackupCommando
{
    public static Command Maak()
    {
        var naar = new Option<string>("--naar")
        {
            Required = true,
            HelpName = "bestand|map",
            Description = "Waar de back-up komt; in een map krijgt hij een naam met de tijd.",
        };
        var commando = new Command("backup", "Maakt een back-up van de gegevens, ook terwijl de hub werkt. De sleutels gaan niet mee: bewaar die apart.")
        {
            naar,
        };
        var instellingen = Instelopties.Aan(commando, metSleutels: false);
        commando.SetAction((gelezen, ct) => VoerUitAsync(instellingen.Data(gelezen), Doel(gelezen.GetRequiredValue(naar)), ct));
        return commando;
    }

    private static async Task<int> VoerUitAsync(string data, string doel, CancellationToken ct)
    {
        await Voortgang.ToonAsync("Back-up", meld => Task.Run(() => StoreCopies.Backup(data, doel, meld, ct), ct));
        await Console.Out.WriteLineAsync($"De back-up staat in {doel}. De sleutels staan er niet in.");
        return 0;
    }

    private static string Doel(string naar)
    {
        var moment = TimeProvider.System.GetUtcNow().ToString("yyyyMMdd'T'HHmmss'Z'", CultureInfo.InvariantCulture);
        return Path.GetFullPath(Directory.Exists(naar) || Path.EndsInDirectorySeparator(naar) ? Path.Combine(naar, $"hub-{moment}.db") : naar);
    }
}
