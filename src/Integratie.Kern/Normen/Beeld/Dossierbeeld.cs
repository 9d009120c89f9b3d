using NodaTime;

namespace Integratie.Kern.Normen;

/// <summary>One dossier as it was known at a moment.</summary>
public sealed class Dossierbeeld
{
    private Dossierbeeld(IReadOnlyList<Trajectbeeld> trajecten, Feitenboek boek)
    {
        Trajecten = trajecten;
        Gemeente = boek.Van<GemeenteBekend>().OrderBy(bekend => bekend.Feit.Vanaf).LastOrDefault()?.Feit.Gemeente;
        Belemmeringen = [.. boek.Van<BelemmeringVastgelegd>().Select(bekend => bekend.Feit)];
        Afwijzingen = [.. Uitspraakversies.Geldend(boek).Where(uitspraak => uitspraak.Besluit.AfgewezenZonderJeugdbeschermer)
            .Select(uitspraak => uitspraak.Besluit)];
    }

    public IReadOnlyList<Trajectbeeld> Trajecten { get; }

    public string? Gemeente { get; }

    public IReadOnlyList<BelemmeringVastgelegd> Belemmeringen { get; }

    /// <summary>Decisions refused because no jeugdbeschermer was available.</summary>
    public IReadOnlyList<UitspraakGedaan> Afwijzingen { get; }

    /// <summary>
    /// What was known before a moment. For a report over a day that is <see cref="Tijd.Amsterdam.EersteMomentNa"/> of the peildatum.
    /// Ends stay as they were computed then, also when norms or feestdagen changed since.
    /// </summary>
    public static Dossierbeeld Van(Klokstand stand, Instant bekendVoor, Normenset normen)
    {
        var boek = new Feitenboek(stand.Feiten, bekendVoor);
        var bouwer = new Trajectbouwer(normen, bekendVoor);
        var dag = Tijd.Amsterdam.Dag(bekendVoor - Duration.Epsilon);
        var paren = Trajectkoppeling.Koppel(Dossierfeiten.Verdeel(boek), stand.Trajecten);
        return new Dossierbeeld(
            [.. paren.Select(paar => new Trajectbeeld(paar.Feiten, paar.Bewaard, boek, bouwer.Termijnen(paar.Feiten, paar.Bewaard), dag))], boek);
    }
}
