using System.Globalization;

namespace Integratie.Voorbeeld.Afspelen;

/// <param name="Bestand">The events: NDJSON, a CloudEvent a line.</param>
/// <param name="Hub">A hub that runs already; null: start one.</param>
/// <param name="Data">Folder of the hub that is started; null: a temporary one.</param>
/// <param name="Deelnemers">Register of the hub that is started; null: the sample one.</param>
/// <param name="Sleutels">The bearer keys by OIN; null: those of the sample register.</param>
/// <param name="Tot">Day until whose end the clock is moved after the last event.</param>
internal sealed record Afspeelopties(
    string Bestand, Uri? Hub, string? Data, string? Deelnemers, string? Sleutels, DateOnly? Tot, bool Hulp)
{
    public const string Opdracht = "speel-af";

    public const string Uitleg = """
        Speelt een bestand met gebeurtenissen door een hub met handmatige klok: de klok loopt mee met de `time` van de
        gebeurtenissen, zodat normen op hun eigen moment gehaald of overschreden worden. Namens iedereen van wie de sleutel
        bekend is wordt verstuurd en de feed opgehaald: voor een GI aan het eind van elke dag, voor anderen van elke week.

        dotnet run --project src/Integratie.Voorbeeld -- speel-af <bestand> [opties]

          <bestand>             NDJSON: een CloudEvent per regel, in volgorde van time
          --data <map>          bewaar de gegevens van de hub hier; nog eens met dezelfde map gaat verder waar het bleef
          --tot <jjjj-mm-dd>    zet na de laatste gebeurtenis de klok op het einde van deze dag
          --deelnemers <json>   register van de hub die gestart wordt (standaard het voorbeeldregister); webhooks gaan uit
          --sleutels <json>     sleutels per OIN (standaard die van het voorbeeldregister)
          --hub <adres>         speel door deze hub, die draait met --Hub:Klok handmatig, in plaats van er een te starten
          --help                deze uitleg

        Afsluitcode 0: alles is aangenomen; 1: er zijn regels geweigerd, of het is onderbroken; 2: zo kan het niet.
        """;

    /// <exception cref="Startfout">An option that is unknown, lacks its value or has an unusable one; or no file.</exception>
    public static Afspeelopties Lees(IReadOnlyList<string> args)
    {
        var opties = new Afspeelopties("", null, null, null, null, null, false);
        for (var i = 0; i < args.Count; i++)
            opties = args[i] switch
            {
                "--help" or "-h" or "-?" => opties with { Hulp = true },
                "--hub" => opties with { Hub = Opties.Adres("--hub", Opties.Waarde(args, ref i)) },
                "--data" => opties with { Data = Opties.Waarde(args, ref i) },
                "--deelnemers" => opties with { Deelnemers = Bestaand(Opties.Waarde(args, ref i)) },
                "--sleutels" => opties with { Sleutels = Bestaand(Opties.Waarde(args, ref i)) },
                "--tot" => opties with { Tot = Dag(Opties.Waarde(args, ref i)) },
                ['-', ..] => throw new Startfout($"Onbekende optie {args[i]}; {Opdracht} --help toont wat er kan."),
                _ when opties.Bestand.Length > 0 => throw new Startfout($"Een bestand tegelijk: {opties.Bestand} of {args[i]}."),
                var bestand => opties with { Bestand = Bestaand(bestand) },
            };
        if (!opties.Hulp && opties.Bestand.Length == 0)
            throw new Startfout($"Welk bestand? {Opdracht} --help toont hoe het gaat.");
        if (opties is { Hub: not null } and ({ Data: not null } or { Deelnemers: not null }))
            throw new Startfout("--data en --deelnemers zijn voor een hub die hier gestart wordt, niet voor die van --hub.");
        return opties;
    }

    private static string Bestaand(string pad) => File.Exists(pad) ? pad : throw new Startfout($"Er is geen bestand {pad}.");

    private static DateOnly Dag(string tekst) =>
        DateOnly.TryParseExact(tekst, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var dag)
            ? dag
            : throw new Startfout($"--tot moet een bestaande datum zijn (jjjj-mm-dd), niet {tekst}.");
}
