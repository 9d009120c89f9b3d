namespace Integratie.Voorbeeld;

/// <param name="Hub">Where the hub listens: loopback only, its sample keys are public.</param>
/// <param name="Data">Folder that is kept; null: a temporary one.</param>
/// <param name="Eindig">Stop by itself after the summary.</param>
/// <param name="Hulp">Only show how to use this.</param>
internal sealed record Opties(Uri Hub, string? Data, bool Eindig, bool Hulp)
{
    public const string Uitleg = """
        Speelt de voorbeelduitspraken door een hub die het zelf start, en laat de hub daarna draaien.

        dotnet run --project src/Integratie.Voorbeeld [-- opties]

          --eindig        stop na het overzicht; afsluitcode 1 als een uitspraak niet is aangekomen
          --data <map>    bewaar de gegevens van de hub hier (anders in een tijdelijke map)
          --urls <adres>  waar de hub luistert (standaard http://127.0.0.1:7071)
          --help          deze uitleg

        dotnet run --project src/Integratie.Voorbeeld -- speel-af <bestand>   speelt een bestand met gebeurtenissen door
        een hub, met een klok die meeloopt; speel-af --help toont hoe.
        """;

    private static readonly Uri Standaard = new("http://127.0.0.1:7071");

    /// <exception cref="Startfout">An option that is unknown, lacks its value or has an unusable one.</exception>
    public static Opties Lees(IReadOnlyList<string> args)
    {
        var opties = new Opties(Standaard, null, false, false);
        for (var i = 0; i < args.Count; i++)
            opties = args[i] switch
            {
                "--eindig" => opties with { Eindig = true },
                "--help" or "-h" or "-?" => opties with { Hulp = true },
                "--data" => opties with { Data = Waarde(args, ref i) },
                "--urls" => opties with { Hub = Adres("--urls", Waarde(args, ref i)) },
                var anders => throw new Startfout($"Onbekende optie {anders}; --help toont wat er kan."),
            };
        return opties;
    }

    internal static string Waarde(IReadOnlyList<string> args, ref int i) =>
        ++i < args.Count && args[i].Length > 0 ? args[i] : throw new Startfout($"Bij {args[i - 1]} hoort een waarde.");

    internal static Uri Adres(string optie, string tekst) =>
        Uri.TryCreate(tekst, UriKind.Absolute, out var adres) && adres is { Scheme: "http", IsLoopback: true }
            ? adres
            : throw new Startfout($"{optie} moet een http-adres van deze machine zijn, niet {tekst}.");
}
