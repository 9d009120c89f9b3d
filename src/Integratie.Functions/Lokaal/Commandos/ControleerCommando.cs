using System.CommandLine;
using Integratie.Functions.Beveiliging;
using Integratie.Functions.Controle;
using Integratie.Functions.Deelnemers;
using Integratie.Functions.Tabellen;
using Integratie.Functions.Termijnen;
using Integratie.Lokaal.Opslag;
using Integratie.Portaal.Opmaak;

namespace Integratie.Functions.Commandos;

/// <summary><c>controleer</c>: the pages of the file first, then whether the rows hold together.</summary>
internal static class ControleerCommando
{
    private const int Getoond = 100;

    public static Command Maak()
    {
        var tijdelijk = Tijdelijk();
        var commando = new Command("controleer", "Loopt de gegevens na, ook terwijl de hub werkt: het bestand, wat te lezen moet zijn en wat af moet komen.")
        {
            tijdelijk,
        };
        var instellingen = Instelopties.Aan(commando);
        commando.SetAction(async (gelezen, ct) =>
        {
            var data = instellingen.Data(gelezen);
            StoreFile.OfHub(data);
            var bestand = await Voortgang.WachtAsync("Bestand nalopen", () => Task.Run(() => SqliteStore.Check(data, ct), ct));
            // Only now: where there are no keys they are made.
            var sleutels = Sleutelbron.Laad(instellingen.Lees(gelezen));
            if (bestand.Count > 0)
                return ToonKapot(bestand);
            await using var opname = await Momentopname.NeemAsync(data, gelezen.GetValue(tijdelijk), ct);
            return Toon(await LoopNaAsync(opname.Tabellen, sleutels, ct));
        });
        return commando;
    }

    /// <summary>Where a copy may stand meanwhile.</summary>
    public static Option<string> Tijdelijk() =>
        new("--tijdelijk") { HelpName = "map", Description = "Waar zolang een kopie mag staan; die is zo groot als de gegevens." };

    private static async Task<Telling> LoopNaAsync(TableServiceClient service, Sleutelring sleutels, CancellationToken ct)
    {
        var tabellen = new Tabellenset(service);
        await tabellen.MaakAsync(ct);
        var versleuteling = new Versleuteling(sleutels);
        // With those of another hub every row would be a finding.
        await Registerbestand.ControleerSleutelsAsync(service, versleuteling, new Pseudoniem(sleutels), ct);
        var controle = new Opslagcontrole(service, tabellen, new TermijnStore(tabellen), versleuteling);
        return await Voortgang.TelAsync("Nagelopen rijen", meld => controle.LoopNaAsync(meld, ct));
    }

    private static int Toon(Telling telling)
    {
        Console.Out.WriteLine(
            $"{telling.Deelnemers} deelnemers, {telling.Dossiers} dossiers, {telling.Gebeurtenissen} gebeurtenissen, {telling.Leveringen} leveringen "
            + $"(waarvan {telling.Open} open), {telling.Ontvangsten} ontvangsten.");
        return Toon([.. telling.Bevindingen.Select(b => b.ToString())]);
    }

    // What follows is SQLite's own, and English.
    private static int ToonKapot(IReadOnlyList<string> bevindingen)
    {
        Console.Out.WriteLine("Het bestand met de gegevens is beschadigd; zet een back-up terug. Gevonden:");
        return Toon(bevindingen);
    }

    private static int Toon(IReadOnlyList<string> bevindingen)
    {
        foreach (var bevinding in bevindingen.Take(Getoond))
            Console.Out.WriteLine(bevinding);
        if (bevindingen.Count > Getoond)
            Console.Out.WriteLine($"en nog {bevindingen.Count - Getoond}");
        Console.Out.WriteLine(bevindingen.Count == 0 ? "Alles is in orde." : $"{bevindingen.Count} {Tekst.Woord(bevindingen.Count, "bevinding", "bevindingen")}.");
        return bevindingen.Count == 0 ? 0 : Commandoregel.Bevinding;
    }
}
