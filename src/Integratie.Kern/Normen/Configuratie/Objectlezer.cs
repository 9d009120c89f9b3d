using System.Globalization;
using System.Text.Json;
using Integratie.Kern.Berichten;
using Integratie.Kern.Tijd;
using NodaTime;
using NodaTime.Text;

namespace Integratie.Kern.Normen;

/// <summary>Takes the members out of one object of the configuration and keeps every fault, also of members nobody asked for.</summary>
internal sealed class Objectlezer
{
    private readonly Regelknoop knoop;
    private readonly string pad;
    private readonly List<Normfout> fouten;
    private readonly HashSet<string> gevraagd = [];

    public Objectlezer(Regelknoop knoop, string pad, List<Normfout> fouten)
    {
        (this.knoop, this.pad, this.fouten) = (knoop, pad, fouten);
        if (knoop.Soort != JsonTokenType.StartObject)
        {
            fouten.Add(new Normfout(knoop.Regel, pad, "verwacht een object"));
        }
    }

    public delegate bool Omzetter<T>(string? tekst, out T waarde);

    public Regelknoop? Lid(string naam, bool verplicht = true)
    {
        gevraagd.Add(naam);
        var leden = knoop.Leden.Where(lid => lid.Naam == naam).Select(lid => lid.Waarde).ToList();
        if (leden.Count == 0 && verplicht && knoop.Soort == JsonTokenType.StartObject)
        {
            fouten.Add(new Normfout(knoop.Regel, Pad(naam), "ontbreekt"));
        }

        foreach (var dubbel in leden.Skip(1))
        {
            fouten.Add(new Normfout(dubbel.Regel, Pad(naam), "staat er meer dan eens"));
        }

        return leden.FirstOrDefault();
    }

    public T? Lees<T>(string naam, Omzetter<T> omzetter, string verwacht) => Lees(Lid(naam), Pad(naam), omzetter, verwacht);

    public T? Lees<T>(Regelknoop? waarde, string waardepad, Omzetter<T> omzetter, string verwacht)
    {
        if (waarde is null)
        {
            return default;
        }

        if (waarde.Soort == JsonTokenType.String && omzetter(waarde.Tekst, out var gelezen))
        {
            return gelezen;
        }

        fouten.Add(new Normfout(waarde.Regel, waardepad, verwacht));
        return default;
    }

    public T Keuze<T>(string naam) where T : struct, Enum => Lees<T>(naam, TryWoord, $"verwacht een van: {string.Join(", ", Draadnaam.Alle<T>())}");

    public List<T> Keuzen<T>(string naam) where T : struct, Enum =>
        [.. Lijst(naam).Select((element, n) =>
            Lees<T>(element, $"{Pad(naam)}[{n}]", TryWoord, $"verwacht een van: {string.Join(", ", Draadnaam.Alle<T>())}"))];

    public string Tekst(string naam) =>
        Lees<string>(naam, (string? tekst, out string waarde) => !string.IsNullOrWhiteSpace(waarde = tekst!), "verwacht een tekst") ?? "";

    public LocalDate Datum(string naam) => Lees<LocalDate>(
        naam, (string? tekst, out LocalDate dag) => LocalDatePattern.Iso.Parse(tekst!).TryGetValue(default, out dag),
        "verwacht een bestaande datum als jjjj-mm-dd");

    public decimal Percentage(string naam)
    {
        var waarde = Lid(naam);
        if (waarde?.Soort == JsonTokenType.Number
            && decimal.TryParse(waarde.Tekst, NumberStyles.Number, CultureInfo.InvariantCulture, out var getal)
            && getal is >= 0 and <= 100)
        {
            return getal;
        }

        if (waarde is not null)
        {
            fouten.Add(new Normfout(waarde.Regel, Pad(naam), "verwacht een getal van 0 t/m 100"));
        }

        return 0;
    }

    public IReadOnlyList<Regelknoop> Lijst(string naam, bool verplicht = true)
    {
        var waarde = Lid(naam, verplicht);
        if (waarde is not null && (waarde.Soort != JsonTokenType.StartArray || (verplicht && waarde.Elementen.Count == 0)))
        {
            fouten.Add(new Normfout(waarde.Regel, Pad(naam), verplicht ? "verwacht een lijst die niet leeg is" : "verwacht een lijst"));
        }

        return waarde?.Elementen ?? [];
    }

    /// <summary>To be called last: a member that no one asked for is a misspelling.</summary>
    public void MeldOnbekende()
    {
        foreach (var (naam, waarde) in knoop.Leden.Where(lid => !gevraagd.Contains(lid.Naam)))
        {
            fouten.Add(new Normfout(waarde.Regel, Pad(naam), $"onbekend; verwacht {string.Join(", ", gevraagd)}"));
        }
    }

    public string Pad(string naam) => pad.Length == 0 ? naam : $"{pad}.{naam}";

    private static bool TryWoord<T>(string? tekst, out T waarde) where T : struct, Enum
    {
        var gelezen = Draadnaam.Lees<T>(tekst);
        waarde = gelezen ?? default;
        return gelezen is not null;
    }
}
