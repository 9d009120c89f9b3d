using NodaTime;

namespace Integratie.Kern.Normen;

/// <summary>
/// The counts of one row. They add up: totals of days or regions can be stored (with <see cref="Tijd.KernJson.Options"/>) and added.
/// </summary>
public sealed record Rijtelling
{
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

    /// <summary>Adds another row to this one.</summary>
    public void Voeg(Rijtelling ander)
    {
        foreach (var norm in ander.Normen)
        {
            Norm(norm.Norm, norm.Klok).Voeg(norm);
        }

        Voeg(Zonder, ander.Zonder);
        Voeg(Gedragen, ander.Gedragen);
        Voeg(Vast, ander.Vast);
        Voeg(Verklaringen, ander.Verklaringen);
        ZonderKoers += ander.ZonderKoers;
        ZonderPassendeHulp += ander.ZonderPassendeHulp;
        Wisselingen += ander.Wisselingen;
        Belemmeringen += ander.Belemmeringen;
        AfgewezenZonderJeugdbeschermer += ander.AfgewezenZonderJeugdbeschermer;
        foreach (var (stap, verdeling) in ander.Doorlooptijden)
        {
            Verdeling(stap).Voeg(verdeling);
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
    internal void Tel(Monitortraject traject, LocalDate peildatum)
    {
        if (traject.IsInWerking(peildatum))
        {
            Tel(Zonder, traject.Zonder);
            ZonderKoers += traject.Heeft(Normnaam.Koers) && traject.Gedragen is null ? 1 : 0;
            ZonderPassendeHulp += traject.Heeft(Normnaam.Hulp) && !traject.Hulp ? 1 : 0;
        }

        Tel(Gedragen, traject.Gedragen);
        Tel(Vast, traject.Vast);
        Wisselingen += traject.Wisselingen;
        Voeg(Verklaringen, traject.Verklaringen);
        foreach (var (stap, duur) in traject.Doorlooptijden)
        {
            Verdeling(stap).Tel(duur);
        }
    }

    private Verdeling Verdeling(Ketenstap stap) =>
        Doorlooptijden.TryGetValue(stap, out var verdeling) ? verdeling : Doorlooptijden[stap] = new Verdeling();

    private static void Tel<T>(Dictionary<T, int> tellers, T? waarde) where T : struct, Enum
    {
        if (waarde is { } gekozen)
        {
            tellers[gekozen] = tellers.GetValueOrDefault(gekozen) + 1;
        }
    }

    private static void Voeg<T>(Dictionary<T, int> tellers, IReadOnlyDictionary<T, int> ander) where T : struct, Enum
    {
        foreach (var (waarde, aantal) in ander)
        {
            tellers[waarde] = tellers.GetValueOrDefault(waarde) + aantal;
        }
    }
}
