using System.CommandLine;
using System.Runtime.CompilerServices;
using System.Text.Json;
using Integratie.Functions.Instellingen;
using Integratie.Functions.Logboek;
using Integratie.Functions.Tabellen;
using Integratie.Kern.Tijd;

namespace Integratie.Functions.Commandos;

/// <summary><c>logboek</c>: the records of the Logboek dataverwerkingen, one JSON object a line, or as spans to a collector.</summary>
internal static class LogboekCommando
{
    public static Command Maak()
    {
        var naar = new Option<string>("--naar") { HelpName = "bestand", Description = "Waar de regels komen; wat er staat wordt vervangen." };
        var otlp = new Option<string>("--otlp") { HelpName = "adres", Description = "Of: de collector die ze krijgt, over OTLP (http://127.0.0.1:4318)." };
        var tijdelijk = ControleerCommando.Tijdelijk();
        var commando = new Command("logboek", "Schrijft het Logboek dataverwerkingen naar een bestand of een collector, ook terwijl de hub werkt.") { naar, otlp, tijdelijk };
        var instellingen = Instelopties.Aan(commando, metSleutels: false);
        var hub = Hubopties.Aan(commando, "Adres van een hub die werkt, ook op Azure; anders de gegevens in Hub:Data.");
        commando.SetAction(async (gelezen, ct) =>
        {
            var (bestand, collector) = (gelezen.GetValue(naar), gelezen.GetValue(otlp));
            if (bestand is null == collector is null)
                throw new InstellingException("Geef --naar <bestand> of --otlp <adres>.");
            var regels = hub.Genoemd(gelezen)
                ? VanHubAsync(await hub.VerbindAsync(gelezen, ct), ct)
                : VanSchijfAsync(instellingen.Data(gelezen), gelezen.GetValue(tijdelijk) ?? Path.GetTempPath(), ct);
            var aantal = await Voortgang.TelAsync("Regels", meld => bestand is null
                ? VerstuurAsync(regels, Hubopties.Adres("--otlp", collector!), meld, ct)
                : SchrijfAsync(regels, bestand, meld, ct));
            await Console.Out.WriteLineAsync($"{aantal} regels staan in {bestand ?? collector}.");
            return 0;
        });
        return commando;
    }

    private static async IAsyncEnumerable<Logregel> VanHubAsync(Hubbeheer hub, [EnumeratorCancellation] CancellationToken ct)
    {
        using (hub)
            await foreach (var regel in hub.LogboekAsync(ct))
                yield return regel;
    }

    private static async IAsyncEnumerable<Logregel> VanSchijfAsync(string data, string tijdelijk, [EnumeratorCancellation] CancellationToken ct)
    {
        await using var opname = await Momentopname.NeemAsync(data, tijdelijk);
        var tabellen = new Tabellenset(opname.Tabellen);
        await tabellen.MaakAsync(ct);
        await foreach (var (_, regel) in new Logboeklezer(tabellen).AlleAsync(null, ct))
            yield return regel;
    }

    private static async Task<long> SchrijfAsync(IAsyncEnumerable<Logregel> regels, string bestand, Action<long> meld, CancellationToken ct)
    {
        var aantal = 0L;
        await using var schrijver = new StreamWriter(bestand);
        await foreach (var regel in regels.WithCancellation(ct))
        {
            await schrijver.WriteLineAsync(JsonSerializer.Serialize(regel, KernJson.Options));
            meld(++aantal);
        }

        return aantal;
    }

    private static async Task<long> VerstuurAsync(IAsyncEnumerable<Logregel> regels, Uri collector, Action<long> meld, CancellationToken ct)
    {
        var aantal = 0L;
        using var uitgang = new Otlpuitgang(collector);
        await foreach (var stapel in regels.Chunk(Otlpuitgang.MeestePerKeer).WithCancellation(ct))
        {
            await uitgang.VerstuurAsync(stapel, ct);
            meld(aantal += stapel.Length);
        }

        return aantal;
    }
}
