using System.CommandLine;
using System.Runtime.CompilerServices;
using System.Text.Json;
using Integratie.Functions.Instellingen;
using Integratie.Functions.Logboek;
using Integratie.Functions.Tabellen;
using Integratie.Kern.Tijd;
using Integratie.Portaal.Opmaak;

namespace Integratie.Functions.Commandos;

/// <summary><c>logboek</c>: the records of the Logboek dataverwerkingen, one JSON object a line, or as spans to a collector.</summary>
internal static class LogboekCommando
{
    public static Command Maak()
    {
        var naar = new Option<string>("--naar") { HelpName = "bestand", Description = "Waar de regels komen; wat er staat wordt vervangen." };
        var otlp = new Option<string>("--otlp") { HelpName = "adres", Description = "Of: de collector die ze krijgt, over OTLP (http://127.0.0.1:4318)." };
        var tijdelijk = ControleerCommando.Tijdelijk();
        var commando = new Command("logboek", "Schrijft het Logboek dataverwerkingen naar een bestand of een collector, ook terwijl de hub werkt.")
        {
            naar, otlp, tijdelijk,
        };
        var instellingen = Instelopties.Aan(commando, metSleutels: false);
        var hub = Hubopties.Aan(commando, "Adres van een hub die werkt, ook op Azure; anders de gegevens in Hub:Data.");
        commando.SetAction(async (gelezen, ct) =>
        {
            var doel = Doel(gelezen.GetValue(naar), gelezen.GetValue(otlp), gelezen.GetValue(tijdelijk), ct);
            using var beheer = hub.Genoemd(gelezen) ? await hub.VerbindAsync(gelezen, ct) : null;
            // Before the lines are counted: a terminal shows no two things that move.
            await using var opname = beheer is null ? await Momentopname.NeemAsync(instellingen.Data(gelezen), gelezen.GetValue(tijdelijk), ct) : null;
            var regels = beheer?.LogboekAsync(ct) ?? VanOpnameAsync(opname!, ct);
            var aantal = await Voortgang.TelAsync("Regels", meld => doel(regels, meld));
            await Console.Out.WriteLineAsync($"{aantal} {Tekst.Woord(aantal, "regel staat", "regels staan")} in {gelezen.GetValue(naar) ?? gelezen.GetValue(otlp)}.");
            return 0;
        });
        return commando;
    }

    /// <exception cref="InstellingException">None or two, or one that can be none.</exception>
    private static Func<IAsyncEnumerable<Logregel>, Action<long>, Task<long>> Doel(string? bestand, string? collector, string? tijdelijk, CancellationToken ct)
    {
        if (bestand is null == collector is null)
            throw new InstellingException("Geef --naar <bestand> of --otlp <adres>.");
        if (collector is not null && Hubopties.Adres("--otlp", collector) is var adres)
            return (regels, meld) => VerstuurAsync(regels, adres, meld, ct);
        if (Directory.Exists(bestand))
            throw new InstellingException($"--naar: {bestand} is een map, geen bestand.");
        if (!Directory.Exists(Path.GetDirectoryName(Path.GetFullPath(bestand!))))
            throw new InstellingException($"--naar: de map van {bestand} bestaat niet.");
        var plaats = Momentopname.Plaats(tijdelijk);
        return (regels, meld) => SchrijfAsync(regels, bestand!, plaats, meld, ct);
    }

    private static async IAsyncEnumerable<Logregel> VanOpnameAsync(Momentopname opname, [EnumeratorCancellation] CancellationToken ct)
    {
        var tabellen = new Tabellenset(opname.Tabellen);
        await tabellen.MaakAsync(ct);
        await foreach (var (_, regel) in new Logboeklezer(tabellen).AlleAsync(null, ct))
            yield return regel;
    }

    // Elsewhere first, and copied when all is there: what stands in the file is only lost for what replaces it. Copied, not renamed, since it may be a pipe.
    private static async Task<long> SchrijfAsync(IAsyncEnumerable<Logregel> regels, string bestand, string tijdelijk, Action<long> meld, CancellationToken ct)
    {
        var aantal = 0L;
        var alles = new FileStream(Path.Combine(tijdelijk, $"hub-logboek-{Guid.NewGuid():N}"), VoorEigenaar(FileMode.CreateNew, FileOptions.DeleteOnClose));
        await using var schrijver = new StreamWriter(alles);
        await foreach (var regel in regels.WithCancellation(ct))
        {
            await schrijver.WriteLineAsync(JsonSerializer.Serialize(regel, KernJson.Options));
            meld(++aantal);
        }

        await schrijver.FlushAsync(ct);
        alles.Position = 0;
        await using var doel = new FileStream(bestand, VoorEigenaar(FileMode.Create, FileOptions.None));
        await alles.CopyToAsync(doel, ct);
        return aantal;
    }

    // Who did what with which child is for the owner to hand on; a file that is there keeps the rights that somebody gave it.
    private static FileStreamOptions VoorEigenaar(FileMode hoe, FileOptions extra)
    {
        var opties = new FileStreamOptions { Mode = hoe, Access = FileAccess.ReadWrite, Options = extra };
        if (!OperatingSystem.IsWindows())
            opties.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        return opties;
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
