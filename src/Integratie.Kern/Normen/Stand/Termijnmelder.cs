using Integratie.Kern.Tijd;
using NodaTime;

namespace Integratie.Kern.Normen;

/// <summary>Compares what a term is with what was told about it, and tells the difference once.</summary>
internal sealed class Termijnmelder(Traject traject, Instant nu)
{
    private readonly List<Normbericht> berichten = [];

    public IReadOnlyList<Normbericht> Berichten => berichten;

    public Termijn Meld(Termijn termijn)
    {
        var voor = berichten.Count;
        var gemeld = termijn.Beeld.Start is { } start ? Loop(termijn, start) : NeemTerug(termijn);
        var regels = berichten.Skip(voor)
            .Select(bericht => new Normmoment(nu, bericht.Soort, bericht.Start, bericht.Einde, bericht.Gecorrigeerd)).ToList();
        return regels.Count == 0 && gemeld == termijn.Gemeld
            ? termijn
            : termijn with { Gemeld = gemeld, Historie = [.. termijn.Historie, .. regels] };
    }

    private Gemeld Loop(Termijn termijn, LocalDate start) => Verklaard(termijn, Status(termijn, Begin(termijn, start)));

    // A clock that was told to run, and that a correction left without a start.
    private Gemeld? NeemTerug(Termijn termijn)
    {
        if (termijn.Gemeld is not { Laatste: not Normsoort.Vervallen } gemeld)
        {
            return termijn.Gemeld;
        }

        var berekend = termijn.Berekeningen.Last(berekening => berekening.Uitkomst.Start == gemeld.Start).Uitkomst;
        Voeg(termijn, Normsoort.Vervallen, gecorrigeerd: true, berekend.Start, berekend.Einde);
        return gemeld with { Laatste = Normsoort.Vervallen };
    }

    private Gemeld Begin(Termijn termijn, LocalDate start)
    {
        if (termijn.Gemeld is not { } gemeld)
        {
            Voeg(termijn, Normsoort.Gestart, gecorrigeerd: false);
            return new Gemeld(start, false, Normsoort.Gestart, 0);
        }

        var loopt = termijn.Status(Amsterdam.Dag(nu)) is Termijnstatus.Loopt or Termijnstatus.Nadert;
        if (gemeld.Start == start && (!loopt || gemeld.Laatste == Normsoort.Gestart))
        {
            return gemeld;
        }

        // Another start, or running again after what was told: the receiver has to know the dates that hold now.
        Voeg(termijn, Normsoort.Gestart, gecorrigeerd: true);
        return gemeld with
        {
            Start = start,
            Nadert = gemeld.Nadert && gemeld.Start == start,
            Laatste = loopt || gemeld.Laatste == Normsoort.Gestart ? Normsoort.Gestart : gemeld.Laatste,
        };
    }

    private Gemeld Status(Termijn termijn, Gemeld gemeld)
    {
        var status = termijn.Status(Amsterdam.Dag(nu));
        if (status == Termijnstatus.Nadert && !gemeld.Nadert)
        {
            Voeg(termijn, Normsoort.Nadert, gecorrigeerd: false);
            return gemeld with { Nadert = true };
        }

        Normsoort? soort = status switch
        {
            Termijnstatus.Gehaald => Normsoort.Gehaald,
            Termijnstatus.Overschreden => Normsoort.Overschreden,
            Termijnstatus.Vervallen => Normsoort.Vervallen,
            _ => null,
        };
        if (soort is null || (soort == gemeld.Laatste && gemeld.Start == termijn.Gemeld?.Start))
        {
            return gemeld;
        }

        Voeg(termijn, soort.Value, gecorrigeerd: gemeld.Laatste != Normsoort.Gestart);
        return gemeld with { Laatste = soort.Value };
    }

    // One message for each explanation, as long as there is something to explain.
    private Gemeld Verklaard(Termijn termijn, Gemeld gemeld)
    {
        var status = termijn.Status(Amsterdam.Dag(nu));
        for (var n = gemeld.Verklaringen; n < termijn.Beeld.Verklaringen; n++)
        {
            if (status is not (Termijnstatus.Gehaald or Termijnstatus.Vervallen))
            {
                Voeg(termijn, Normsoort.Verklaard, gecorrigeerd: false);
            }
        }

        return gemeld with { Verklaringen = termijn.Beeld.Verklaringen };
    }

    private void Voeg(Termijn termijn, Normsoort soort, bool gecorrigeerd) =>
        Voeg(termijn, soort, gecorrigeerd, termijn.Beeld.Start!.Value, termijn.Beeld.Einde!.Value);

    private void Voeg(Termijn termijn, Normsoort soort, bool gecorrigeerd, LocalDate start, LocalDate einde) => berichten.Add(new Normbericht(
        soort,
        termijn.Norm.Naam,
        termijn.Norm.Klok,
        start,
        einde,
        termijn.Norm.Kalender,
        traject.Gi,
        termijn.Gi is not null && termijn.Gi != traject.Gi ? termijn.Gi : null,
        gecorrigeerd,
        soort == Normsoort.Gehaald && termijn.Beeld.MinimaleVariant,
        traject.Familie,
        traject.Nummer,
        termijn.Uitspraak,
        nu));
}
