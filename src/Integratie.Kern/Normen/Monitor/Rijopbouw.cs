using Integratie.Kern.Berichten;

namespace Integratie.Kern.Normen;

/// <summary>Turns the counts of a row into cells that can be hidden, and those into the row of the report.</summary>
internal sealed class Rijopbouw
{
    private static readonly string[] Delen = ["gestart", "gehaald", "overschreden", "loopt", "nadert", "vervallen"];

    private readonly string code;
    private readonly string naam;
    private readonly Rijtelling telling;
    private readonly List<Normtelling> normen;

    public Rijopbouw(string code, string naam, Rijtelling telling, Normenset normenset, bool open)
    {
        (this.code, this.naam, this.telling, IsOpen) = (code, naam, telling, open);
        // Configured norms stand in every row, also without terms; after them what older terms still bring.
        normen = [.. normenset.Normen.Select(norm => new Normtelling { Norm = norm.Naam, Klok = norm.Klok }), .. telling.Normen];
        normen = [.. normen.GroupBy(norm => (norm.Norm, norm.Klok)).Select(groep => groep.Last())];
        foreach (var norm in normen)
        {
            Zet(norm);
        }

        Zet("zonder", telling.Zonder);
        Zet("gedragen", telling.Gedragen);
        Zet("vast", telling.Vast);
        Zet("verklaring", telling.Verklaringen);
        TelTrajectenOp();
        // The total is in other cells: the trajecten with a koers.
        Blad.TelOp(null, Enum.GetValues<Antwoord>().Select(antwoord => Sleutel("gedragen", antwoord)));
        Blad.Zet("zonderKoers", telling.ZonderKoers);
        Blad.Zet("zonderPassendeHulp", telling.ZonderPassendeHulp);
        Blad.Zet("wisselingen", telling.Wisselingen);
        Blad.Zet("belemmeringen", telling.Belemmeringen);
        Blad.Zet("afgewezen", telling.AfgewezenZonderJeugdbeschermer);
    }

    /// <summary>Whether the caller may see this row as it is.</summary>
    public bool IsOpen { get; }

    public string Code => code;

    public Celblad Blad { get; } = new();

    public Rapportrij Rij(Stoplichtgrenzen stoplicht) => new()
    {
        Code = code,
        Naam = naam,
        Normen = [.. normen.Select(norm => Norm(norm, stoplicht))],
        ZonderVasteJeugdbeschermer = Cellen<Zonderlijst>("zonder"),
        ZonderKoers = Blad["zonderKoers"],
        ZonderPassendeHulp = Blad["zonderPassendeHulp"],
        Gedragen = Cellen<Antwoord>("gedragen"),
        Vast = Cellen<Antwoord>("vast"),
        Wisselingen = Blad["wisselingen"],
        Belemmeringen = Blad["belemmeringen"],
        Verklaringen = Cellen<Verklaringsreden>("verklaring")
            .Where(paar => telling.Verklaringen.ContainsKey(paar.Key)).ToDictionary(paar => paar.Key, paar => paar.Value),
        AfgewezenZonderJeugdbeschermer = Blad["afgewezen"],
        Doorlooptijden = Enum.GetValues<Ketenstap>().ToDictionary(
            stap => stap, stap => Rapportduur.Van(telling.Doorlooptijden.GetValueOrDefault(stap) ?? new(), stap, IsOpen)),
    };

    private void Zet(Normtelling norm)
    {
        foreach (var (deel, aantal) in Delen.Zip(
            [norm.Gestart, norm.Gehaald, norm.Overschreden, norm.Loopt, norm.Nadert, norm.Vervallen]))
        {
            Blad.Zet(Sleutel(norm, deel), aantal);
        }

        Blad.TelOp(Sleutel(norm, Delen[0]), Delen.Skip(1).Select(deel => Sleutel(norm, deel)));
        Blad.Zet(Sleutel(norm, "verklaard"), norm.OverschredenVerklaard);
        Blad.Zet(Sleutel(norm, "onbekend"), norm.Onbekend);
        Blad.Zet(Sleutel(norm, "minimaal"), norm.MinimaleVariant);
    }

    private Rapportnorm Norm(Normtelling norm, Stoplichtgrenzen stoplicht)
    {
        var (gehaald, overschreden) = (Blad[Sleutel(norm, "gehaald")], Blad[Sleutel(norm, "overschreden")]);
        var beslist = norm.Gehaald + norm.Overschreden;
        decimal? percentage = gehaald.IsOpen && overschreden.IsOpen && beslist > 0
            ? Math.Round(100m * norm.Gehaald / beslist, 1, MidpointRounding.AwayFromZero)
            : null;
        var dagen = gehaald.IsOpen && (IsOpen || norm.Dagen.Aantal >= 5) ? norm.Dagen : new Verdeling();
        return new Rapportnorm
        {
            Norm = norm.Norm,
            Klok = norm.Klok,
            Gestart = Blad[Sleutel(norm, "gestart")],
            Gehaald = gehaald,
            Overschreden = overschreden,
            OverschredenVerklaard = Blad[Sleutel(norm, "verklaard")],
            Loopt = Blad[Sleutel(norm, "loopt")],
            Nadert = Blad[Sleutel(norm, "nadert")],
            Vervallen = Blad[Sleutel(norm, "vervallen")],
            Onbekend = Blad[Sleutel(norm, "onbekend")],
            MinimaleVariant = Blad[Sleutel(norm, "minimaal")],
            PercentageGehaald = percentage,
            MediaanDagen = dagen.Mediaan,
            P90Dagen = dagen.Percentiel(90),
            Stoplicht = stoplicht.Kleur(percentage),
        };
    }

    /// <summary>
    /// Every traject has each norm once, unless another GI took over, and one outcome of vast: what one of them hides would stand at the next.
    /// </summary>
    private void TelTrajectenOp()
    {
        var eerste = normen.Find(norm => norm.Klok == Klok.Uitspraak && norm.Gestart > 0);
        var trajecten = eerste is null ? null : Sleutel(eerste, Delen[0]);
        foreach (var norm in normen.Where(norm => norm != eerste && norm.Gestart + norm.Onbekend == eerste?.Gestart))
        {
            Blad.TelOp(trajecten, [Sleutel(norm, Delen[0]), Sleutel(norm, "onbekend")]);
        }

        Blad.TelOp(
            telling.Vast.Values.Sum() == eerste?.Gestart ? trajecten : null,
            Enum.GetValues<Antwoord>().Select(antwoord => Sleutel("vast", antwoord)));
    }

    private void Zet<T>(string soort, Dictionary<T, int> tellers) where T : struct, Enum
    {
        foreach (var waarde in Enum.GetValues<T>())
        {
            Blad.Zet(Sleutel(soort, waarde), tellers.GetValueOrDefault(waarde));
        }
    }

    private Dictionary<T, Cel> Cellen<T>(string soort) where T : struct, Enum =>
        Enum.GetValues<T>().ToDictionary(waarde => waarde, waarde => Blad[Sleutel(soort, waarde)]);

    private static string Sleutel<T>(string soort, T waarde) where T : struct, Enum => $"{soort}/{Draadnaam.Van(waarde)}";

    private static string Sleutel(Normtelling norm, string deel) => $"{norm.Norm}/{norm.Klok}/{deel}";
}
