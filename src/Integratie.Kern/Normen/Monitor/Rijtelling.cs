using System.Globalization;
using NodaTime;

namespace Integratie.Kern.Normen;

/// <summary>
/// The counts of one row. They add up: totals of days or regions can be stored (with <see cref="Tijd.KernJson.Options"/>) and added.
/// </summary>
public sealed record Rijtelling
{
    /// <summary>How many months <see cref="KennisgevingPerMaand"/> goes back, with that of the peildatum.</summary>
    public const int Maanden = 12;

    private const long Etmaal = NodaConstants.SecondsPerDay;

    public List<Normtelling> Normen { get; init; } = [];

    /// <summary>Of trajecten in force on the peildatum.</summary>
    public Dictionary<Zonderlijst, int> Zonder { get; init; } = [];

    public int ZonderKoers { get; set; }

    public int ZonderPassendeHulp { get; set; }

    public Dictionary<Antwoord, int> Gedragen { get; init; } = [];

    public Dictionary<Antwoord, int> Vast { get; init; } = [];

    public int Wisselingen { get; set; }

    public int Belemmeringen { get; set; }

    public int AfgewezenZonderJeugdbeschermer { get; set; }

    public Dictionary<Verklaringsreden, int> Verklaringen { get; init; } = [];

    public Dictionary<Ketenstap, Verdeling> Doorlooptijden { get; init; } = [];

    /// <summary>
    /// The whole way from the uitspraak to the kennisgeving, in seconds, by the month in which the traject began (<c>2025-11</c>): of the
    /// month of the peildatum and the eleven before it.
    /// </summary>
    public Dictionary<string, Verdeling> KennisgevingPerMaand { get; init; } = [];

    /// <summary>Nothing is counted in it: every traject counts in <see cref="Vast"/>.</summary>
    internal bool IsLeeg => Vast.Count == 0 && Belemmeringen == 0 && AfgewezenZonderJeugdbeschermer == 0 && Normen.TrueForAll(norm => norm.IsLeeg);

    /// <summary>Adds another row to this one.</summary>
    public void Voeg(Rijtelling ander) => Voeg(ander, 1);

    /// <summary>Takes out of this row what was added to it before.</summary>
    public void Trek(Rijtelling ander) => Voeg(ander, -1);

    private void Voeg(Rijtelling ander, int keer)
    {
        foreach (var norm in ander.Normen)
        {
            Norm(norm.Norm, norm.Klok).Voeg(norm, keer);
        }

        Voeg(Zonder, ander.Zonder, keer);
        Voeg(Gedragen, ander.Gedragen, keer);
        Voeg(Vast, ander.Vast, keer);
        Voeg(Verklaringen, ander.Verklaringen, keer);
        ZonderKoers += keer * ander.ZonderKoers;
        ZonderPassendeHulp += keer * ander.ZonderPassendeHulp;
        Wisselingen += keer * ander.Wisselingen;
        Belemmeringen += keer * ander.Belemmeringen;
        AfgewezenZonderJeugdbeschermer += keer * ander.AfgewezenZonderJeugdbeschermer;
        foreach (var (stap, verdeling) in ander.Doorlooptijden)
        {
            Verdeling(stap).Voeg(verdeling, keer);
        }

        foreach (var (maand, verdeling) in ander.KennisgevingPerMaand)
        {
            Kennisgeving(maand).Voeg(verdeling, keer);
        }
    }

    internal Normtelling Norm(Normnaam naam, Klok klok)
    {
        var norm = Normen.Find(telling => telling.Norm == naam && telling.Klok == klok);
        if (norm is null)
        {
            Normen.Add(norm = new Normtelling { Norm = naam, Klok = klok });
        }

        return norm;
    }

    /// <summary>All but the terms, which can be of another GI.</summary>
    internal void Tel(Monitortraject bekend, LocalDate peildatum)
    {
        var traject = bekend.Op(peildatum);
        if (traject.IsInWerking(peildatum))
        {
            Tel(Zonder, traject.Zonder);
            ZonderKoers += traject.Heeft(Normnaam.Koers) && traject.Gedragen is null ? 1 : 0;
            ZonderPassendeHulp += traject.Heeft(Normnaam.Hulp) && !traject.Hulp ? 1 : 0;
        }

        Tel(Gedragen, traject.Gedragen);
        Tel(Vast, traject.Vast);
        Wisselingen += traject.Wisselingen;
        Voeg(Verklaringen, traject.Verklaringen, 1);
        foreach (var (stap, duur) in traject.Doorlooptijden)
        {
            Verdeling(stap).Tel(duur);
        }

        if (HeleWeg(traject.Doorlooptijden) is { } kennisgeving && Maand(traject.Start) is var begin
            && string.CompareOrdinal(begin, Maand(peildatum.PlusMonths(1 - Maanden))) >= 0)
        {
            Kennisgeving(begin).Tel(kennisgeving);
        }
    }

    /// <summary>
    /// Of an uitspraak only the day is known: whole days from it on; on that day itself the seconds since the hub had it. Null without a
    /// kennisgeving.
    /// </summary>
    private static long? HeleWeg(IReadOnlyDictionary<Ketenstap, long> duren)
    {
        if (!duren.TryGetValue(Ketenstap.UitspraakKennisgeving, out var seconden))
        {
            return null;
        }

        var dagen = duren.GetValueOrDefault(Ketenstap.UitspraakOntvangst);
        return dagen == 0 ? seconden : (dagen + (seconden / Etmaal)) * Etmaal;
    }

    /// <summary>A month as <see cref="KennisgevingPerMaand"/> names it.</summary>
    public static string Maand(LocalDate dag) => dag.ToString("uuuu-MM", CultureInfo.InvariantCulture);

    private Verdeling Kennisgeving(string maand) =>
        KennisgevingPerMaand.TryGetValue(maand, out var verdeling) ? verdeling : KennisgevingPerMaand[maand] = new Verdeling();

    private Verdeling Verdeling(Ketenstap stap) =>
        Doorlooptijden.TryGetValue(stap, out var verdeling) ? verdeling : Doorlooptijden[stap] = new Verdeling();

    private static void Tel<T>(Dictionary<T, int> tellers, T? waarde) where T : struct, Enum
    {
        if (waarde is { } gekozen)
        {
            tellers[gekozen] = tellers.GetValueOrDefault(gekozen) + 1;
        }
    }

    private static void Voeg<T>(Dictionary<T, int> tellers, IReadOnlyDictionary<T, int> ander, int keer) where T : struct, Enum
    {
        foreach (var (waarde, aantal) in ander)
        {
            tellers[waarde] = tellers.GetValueOrDefault(waarde) + (keer * aantal);
            if (tellers[waarde] == 0)
            {
                tellers.Remove(waarde);
            }
        }
    }
}
