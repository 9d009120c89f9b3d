using System.CommandLine;
using Integratie.Functions.Beveiliging;
using Integratie.Functions.Deelnemers;
using Integratie.Functions.Instellingen;
using Integratie.Functions.Sleutelwissel;
using Integratie.Functions.Tabellen;
using Integratie.Lokaal.Opslag;
using Microsoft.Extensions.Configuration;

namespace Integratie.Functions.Commandos;

/// <summary><c>sleutels-wissel</c>: a new data key, and everything encrypted with it.</summary>
internal static class WisselCommando
{
    public static Command Maak()
    {
        var zonder = new Option<bool>("--zonder-nieuwe-sleutel")
        {
            Arity = ArgumentArity.Zero,
            Description = "Alleen opnieuw versleutelen met de nieuwste sleutel die er al is.",
        };
        var commando = new Command("sleutels-wissel", "Maakt een nieuwe gegevenssleutel en versleutelt alles daarmee opnieuw. De hub moet stilstaan.")
        {
            zonder,
        };
        var instellingen = Instelopties.Aan(commando);
        commando.SetAction((gelezen, ct) => VoerUitAsync(instellingen.Lees(gelezen), !gelezen.GetValue(zonder), ct));
        return commando;
    }

    private static async Task<int> VoerUitAsync(IConfiguration instellingen, bool nieuw, CancellationToken ct)
    {
        var data = instellingen.Tekst("Hub:Data", "data");
        StoreFile.OfHub(data);
        // Taken first: while a hub works here, nothing is made.
        await using var store = SqliteStore.Open(data);
        var service = LokaleTabellen.Client(store, TimeProvider.System);
        await ControleerAsync(service, Sleutelbron.Laad(instellingen), ct);
        if (nieuw)
            Sleutelbron.MaakVolgende(instellingen);
        var sleutels = Sleutelbron.Laad(instellingen);
        try
        {
            var wissel = new Herversleuteling(service, new Tabellenset(service), new Versleuteling(sleutels));
            var geschreven = await Voortgang.TelAsync("Nagelopen rijen", meld => wissel.VoerUitAsync(meld, ct));
            await Console.Out.WriteLineAsync(
                $"{geschreven} rijen opnieuw versleuteld met {sleutels.Actief}. Oudere sleutels zijn alleen nog nodig voor back-ups van voor nu.");
            return 0;
        }
        catch (OntsleutelException fout)
        {
            await Console.Error.WriteLineAsync($"{fout.Message} Wat al geschreven is blijft geldig; verhelp dit en herhaal met --zonder-nieuwe-sleutel.");
            return Commandoregel.Bevinding;
        }
        catch (OperationCanceledException)
        {
            await Console.Error.WriteLineAsync("Afgebroken. Wat al geschreven is blijft geldig; maak het af met --zonder-nieuwe-sleutel.");
            return Commandoregel.Afgebroken;
        }
    }

    private static async Task ControleerAsync(TableServiceClient service, Sleutelring sleutels, CancellationToken ct)
    {
        await new Tabellenset(service).MaakAsync(ct);
        await Registerbestand.ControleerSleutelsAsync(service, new Versleuteling(sleutels), new Pseudoniem(sleutels), ct);
    }
}
