using System.CommandLine;
using Integratie.Lokaal.Opslag;

namespace Integratie.Functions.Commandos;

/// <summary><c>herstel</c>: puts a backup into an empty data folder.</summary>
internal static class HerstelCommando
{
    public static Command Maak()
    {
        var van = new Option<string>("--van") { Required = true, HelpName = "bestand", Description = "De back-up." };
        var commando = new Command("herstel", "Zet een back-up terug in een lege map (alleen de map sleutels mag er al staan).") { van };
        var instellingen = Instelopties.Aan(commando, metSleutels: false);
        commando.SetAction((gelezen, ct) => VoerUitAsync(gelezen.GetRequiredValue(van), instellingen.Data(gelezen), ct));
        return commando;
    }

    private static async Task<int> VoerUitAsync(string van, string data, CancellationToken ct)
    {
        await Voortgang.ToonAsync("Terugzetten", meld => Task.Run(() => StoreCopies.Restore(van, data, meld, ct), ct));
        await Console.Out.WriteLineAsync(
            $"{van} staat in {data}. Start de hub met de sleutels van toen; wat al bezorgd was kan nog eens komen, onder dezelfde webhook-id.");
        return 0;
    }
}
