using System.CommandLine;
using System.Text.Json;
using Integratie.Functions.Logboek;
using Integratie.Functions.Tabellen;
using Integratie.Kern.Tijd;

namespace Integratie.Functions.Commandos;

/// <summary><c>logboek</c>: the records of the Logboek dataverwerkingen, one JSON object a line.</summary>
internal static class LogboekCommando
{
    public static Command Maak()
    {
        var naar = new Option<string>("--naar") { Required = true, HelpName = "bestand", Description = "Waar de regels komen; wat er staat wordt vervangen." };
        var tijdelijk = ControleerCommando.Tijdelijk();
        var commando = new Command("logboek", "Schrijft het Logboek dataverwerkingen naar een bestand, ook terwijl de hub werkt.") { naar, tijdelijk };
        var instellingen = Instelopties.Aan(commando, metSleutels: false);
        commando.SetAction(async (gelezen, ct) =>
        {
            await using var opname = await Momentopname.NeemAsync(instellingen.Data(gelezen), gelezen.GetValue(tijdelijk) ?? Path.GetTempPath());
            var tabellen = new Tabellenset(opname.Tabellen);
            await tabellen.MaakAsync(ct);
            var bestand = gelezen.GetRequiredValue(naar);
            var aantal = await Voortgang.TelAsync("Regels", meld => SchrijfAsync(new Logboeklezer(tabellen), bestand, meld, ct));
            await Console.Out.WriteLineAsync($"{aantal} regels staan in {bestand}.");
            return 0;
        });
        return commando;
    }

    private static async Task<long> SchrijfAsync(Logboeklezer lezer, string bestand, Action<long> meld, CancellationToken ct)
    {
        var aantal = 0L;
        await using var schrijver = new StreamWriter(bestand);
        await foreach (var (_, regel) in lezer.AlleAsync(null, ct))
        {
            await schrijver.WriteLineAsync(JsonSerializer.Serialize(regel, KernJson.Options));
            meld(++aantal);
        }

        return aantal;
    }
}
