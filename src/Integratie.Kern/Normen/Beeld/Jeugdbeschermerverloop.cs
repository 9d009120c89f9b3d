namespace Integratie.Kern.Normen;

/// <summary>The outcomes that the course of jeugdbeschermers of one traject gives, apart from whether norm 1 was met in time.</summary>
internal sealed class Jeugdbeschermerverloop
{
    private readonly List<Koppelmoment> momenten;
    private readonly Trajectfeiten traject;

    public Jeugdbeschermerverloop(Trajectfeiten traject)
    {
        this.traject = traject;
        momenten = [.. Koppelmoment.Verloop(traject)];
    }

    private IEnumerable<JeugdbeschermerGekoppeld> Koppelingen =>
        momenten.Where(moment => moment.Koppeling is not null).Select(moment => moment.Koppeling!);

    private bool HadVast => Koppelingen.Any(koppeling => koppeling.Vorm == Koppelvorm.Vast);

    /// <summary>Null with a vaste jeugdbeschermer of the GI in charge; a tijdelijke is none.</summary>
    public Zonderlijst? Zonder =>
        momenten.LastOrDefault(moment => moment.Gi == traject.Gi)?.Koppeling?.Vorm == Koppelvorm.Vast && !IsVoorbij
            ? null
            : HadVast ? Zonderlijst.Bestaand : Zonderlijst.Nieuw;

    /// <summary>Couplings of another person after the first, for whatever reason.</summary>
    public int Wisselingen => Koppelingen.Count(koppeling =>
        koppeling.IsPersoon && koppeling.Aanleiding is Aanleiding.Verloop or Aanleiding.Ziekte or Aanleiding.Gepland);

    /// <summary>
    /// At most one change because of verloop or ziekte, planned changes aside, and never back to a waiting list. Onbekend without a
    /// vaste jeugdbeschermer now, or where an untold reason decides.
    /// </summary>
    public Antwoord Vast
    {
        get
        {
            var ongewenst = Koppelingen.Count(koppeling =>
                koppeling.IsPersoon && koppeling.Aanleiding is Aanleiding.Verloop or Aanleiding.Ziekte);
            var terug = Koppelingen.SkipWhile(koppeling => !koppeling.IsPersoon).Any(koppeling => !koppeling.IsPersoon);
            if (terug || ongewenst > 1)
            {
                return Antwoord.Nee;
            }

            // The first person needs no reason; whoever follows without one may have come because of verloop.
            var ongezegd = Koppelingen.Where(koppeling => koppeling.IsPersoon).Skip(1).Count(koppeling => koppeling.Aanleiding is null);
            return Zonder is not null || ongewenst + ongezegd > 1 ? Antwoord.Onbekend : Antwoord.Ja;
        }
    }

    // A GI that came back does not get back who it had coupled in its earlier time.
    private bool IsVoorbij =>
        traject.Perioden is [.., var laatste]
        && laatste.Beurt > 1
        && traject.Perioden.FindLast(periode => periode.Gi == laatste.Gi && periode.Beurt < laatste.Beurt)?.Tot is { } tot
        && momenten.FindLast(moment => moment.Gi == laatste.Gi)?.Datum is { } datum
        && datum <= tot
        && datum < laatste.Vanaf;
}
