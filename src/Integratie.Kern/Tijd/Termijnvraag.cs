using Integratie.Kern.Berichten;
using NodaTime;
using NodaTime.Text;

namespace Integratie.Kern.Tijd;

/// <summary>The parameters of <c>GET /v1/termijnen/berekening</c>, read with every fault at once.</summary>
public sealed record Termijnvraag(LocalDate Start, Termijnduur Termijn, Kalenderbeleid Kalender)
{
    // Outside these years the rules for feestdagen are not those of the law as it stands.
    private const int EersteJaar = 1980;
    private const int LaatsteJaar = 2199;

    /// <summary>Exactly one of the two is filled: the question, or the faults (<c>Pad</c> is the name of the parameter).</summary>
    public static (Termijnvraag? Vraag, IReadOnlyList<Fout> Fouten) Lees(string? start, string? termijn, string? kalender)
    {
        var fouten = new List<Fout>();
        var dag = LocalDatePattern.Iso.Parse(start ?? "");
        if (!dag.Success || dag.Value.Year is < EersteJaar or > LaatsteJaar)
        {
            fouten.Add(new Fout("start", $"verwacht een bestaande datum als jjjj-mm-dd, in de jaren {EersteJaar} t/m {LaatsteJaar}"));
        }

        if (!Termijnduur.TryLees(termijn, out var duur))
        {
            fouten.Add(new Fout("termijn", Termijnduur.Verwacht));
        }

        var beleid = Draadnaam.Lees<Kalenderbeleid>(kalender);
        if (beleid is null)
        {
            fouten.Add(new Fout("kalender", $"verwacht een van: {string.Join(", ", Draadnaam.Alle<Kalenderbeleid>())}"));
        }

        return fouten.Count > 0 ? (null, fouten) : (new Termijnvraag(dag.Value, duur, beleid!.Value), fouten);
    }

    /// <param name="kalender">The feestdagen by which the clocks run.</param>
    public Termijnuitkomst Bereken(Kalender kalender) => Termijnberekening.Bereken(Start, Termijn, Kalender, kalender);
}
