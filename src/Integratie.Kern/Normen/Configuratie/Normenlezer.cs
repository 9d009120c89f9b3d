using System.Text.Json;
using Integratie.Kern.Berichten;
using Integratie.Kern.Tijd;
using NodaTime;

namespace Integratie.Kern.Normen;

/// <summary>Reads a configuration of norms and reports every fault with its line.</summary>
internal sealed class Normenlezer
{
    private readonly List<Normfout> fouten = [];

    public Normlezing Lees(string json)
    {
        try
        {
            var set = LeesSet(Regellezer.Lees(json));
            return new Normlezing(fouten.Count == 0 ? set : null, [.. fouten.OrderBy(fout => fout.Regel)]);
        }
        catch (JsonException fout)
        {
            return new Normlezing(null, [new Normfout((int)(fout.LineNumber ?? 0) + 1, "", $"geen geldige JSON (byte {fout.BytePositionInLine + 1})")]);
        }
    }

    private Normenset LeesSet(Regelknoop wortel)
    {
        var lezer = new Objectlezer(wortel, "", fouten);
        var normen = lezer.Lijst("normen").Select(LeesNorm).ToList();
        var feestdagen = lezer.Lijst("feestdagen", verplicht: false).Select(LeesFeestdag).ToList();
        var stoplicht = LeesStoplicht(lezer.Lid("stoplicht", verplicht: false));
        lezer.MeldOnbekende();
        MeldDubbele(normen);
        return new Normenset([.. normen.Select(paar => paar.Norm)], Kalender.Standaard.Met(feestdagen), stoplicht);
    }

    private (Norm Norm, int Regel) LeesNorm(Regelknoop knoop, int nummer)
    {
        var lezer = new Objectlezer(knoop, $"normen[{nummer}]", fouten);
        var voor = fouten.Count;
        var norm = new Norm(
            lezer.Keuze<Normnaam>("norm"),
            lezer.Keuze<Klok>("klok"),
            lezer.Keuze<Startfeit>("start"),
            lezer.Keuzen<Sluitfeit>("sluit"),
            lezer.Lees<Termijnduur>("termijn", Termijnduur.TryLees, Termijnduur.Verwacht),
            lezer.Keuze<Kalenderbeleid>("kalender"),
            lezer.Lees<Waarschuwing>("waarschuwing", Waarschuwing.TryLees, Waarschuwing.Verwacht),
            lezer.Tekst("bron"));
        lezer.MeldOnbekende();
        if (fouten.Count == voor)
        {
            foreach (var (lid, melding) in Tegenspraak(norm))
            {
                fouten.Add(new Normfout(lezer.Lid(lid)!.Regel, lezer.Pad(lid), melding));
            }
        }

        return (norm, knoop.Regel);
    }

    /// <summary>Members that are right by themselves and not together.</summary>
    private static IEnumerable<(string Lid, string Melding)> Tegenspraak(Norm norm)
    {
        if (norm.Start != StartVan(norm.Klok))
        {
            yield return ("start", $"past niet bij de klok {Draadnaam.Van(norm.Klok)}: die begint bij {Draadnaam.Van(StartVan(norm.Klok))}");
        }

        if (norm.Sluit.Any(feit => NormVan(feit) != norm.Naam))
        {
            yield return ("sluit", $"past niet bij de norm {Draadnaam.Van(norm.Naam)}");
        }

        if (IsLangerDanDeTermijn(norm))
        {
            yield return ("waarschuwing", $"is langer dan de termijn van {norm.Termijn}");
        }
    }

    // Werkdagen and months have a length only from a start: a Monday with no feestdag near it.
    private static bool IsLangerDanDeTermijn(Norm norm)
    {
        var start = new LocalDate(2026, 6, 1);
        var einde = Termijnberekening.Bereken(start, norm.Termijn, norm.Kalender).Einde;
        return norm.Waarschuwing.Vanaf(einde, Kalender.Standaard, norm.Kalender) < start;
    }

    private Feestdag LeesFeestdag(Regelknoop knoop, int nummer)
    {
        var lezer = new Objectlezer(knoop, $"feestdagen[{nummer}]", fouten);
        var dag = new Feestdag(lezer.Datum("datum"), lezer.Tekst("naam"), lezer.Tekst("bron"));
        lezer.MeldOnbekende();
        return dag;
    }

    private Stoplichtgrenzen LeesStoplicht(Regelknoop? knoop)
    {
        if (knoop is null)
        {
            return Stoplichtgrenzen.Standaard;
        }

        var lezer = new Objectlezer(knoop, "stoplicht", fouten);
        var voor = fouten.Count;
        var grenzen = new Stoplichtgrenzen(lezer.Percentage("groen"), lezer.Percentage("oranje"));
        lezer.MeldOnbekende();
        if (fouten.Count == voor && grenzen.Oranje > grenzen.Groen)
        {
            fouten.Add(new Normfout(knoop.Regel, "stoplicht", "oranje is hoger dan groen"));
        }

        return grenzen;
    }

    private void MeldDubbele(List<(Norm Norm, int Regel)> normen)
    {
        if (fouten.Count > 0)
        {
            return;
        }

        foreach (var (norm, regel) in normen.GroupBy(paar => (paar.Norm.Naam, paar.Norm.Klok)).SelectMany(groep => groep.Skip(1)))
        {
            fouten.Add(new Normfout(regel, "normen", $"{Draadnaam.Van(norm.Naam)} met klok {Draadnaam.Van(norm.Klok)} staat er meer dan eens"));
        }
    }

    private static Startfeit StartVan(Klok klok) => klok == Klok.Kennisgeving ? Startfeit.Kennisgegeven : Startfeit.Uitgesproken;

    private static Normnaam NormVan(Sluitfeit feit) => feit switch
    {
        Sluitfeit.KoppelingVast or Sluitfeit.KoppelingTijdelijk => Normnaam.Jeugdbeschermer,
        Sluitfeit.KoersBepaald => Normnaam.Koers,
        _ => Normnaam.Hulp,
    };
}
