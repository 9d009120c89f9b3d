using System.Text.Json;
using Integratie.Kern.Berichten;
using NodaTime;
using NodaTime.Text;

namespace Integratie.Kern.Deelnemers;

/// <summary>
/// Reads the members of one JSON object strictly and notes every fault instead of stopping at the first, so that a partner can
/// mend a request in one go. A member that is null counts as absent. <see cref="Klaar"/> notes the members nobody asked for.
/// </summary>
public sealed class Ledenlezer
{
    private readonly Dictionary<string, JsonElement> leden = new(StringComparer.Ordinal);
    private readonly HashSet<string> gelezen = new(StringComparer.Ordinal);
    private readonly List<Fout> fouten;
    private readonly string pad;
    private readonly bool isObject;

    /// <param name="element">What should be an object; anything else is a fault and reads as an empty object.</param>
    /// <param name="pad">Where it stands: empty for the whole body.</param>
    /// <param name="fouten">Gets the faults.</param>
    public Ledenlezer(JsonElement element, string pad, List<Fout> fouten)
    {
        this.pad = pad;
        this.fouten = fouten;
        isObject = element.ValueKind == JsonValueKind.Object;
        if (!isObject)
        {
            fouten.Add(new Fout(pad, "moet een JSON-object zijn"));
            return;
        }

        foreach (var lid in element.EnumerateObject())
            leden[lid.Name] = lid.Value;
    }

    /// <summary>Whether the member is there, also when it is null.</summary>
    public bool Heeft(string naam) => leden.ContainsKey(naam);

    /// <summary>Whether the member says something, be it wrong: null and an empty list do not.</summary>
    public bool Noemt(string naam) => leden.GetValueOrDefault(naam) is var lid && lid.ValueKind switch
    {
        JsonValueKind.Undefined or JsonValueKind.Null => false,
        JsonValueKind.Array => lid.GetArrayLength() > 0,
        _ => true,
    };

    /// <summary>How many faults there are by now.</summary>
    public int Fouten => fouten.Count;

    /// <summary>Notes a fault at a member.</summary>
    public void Fout(string naam, string melding) => fouten.Add(new Fout(Padvan(naam), melding));

    /// <param name="naam">Name of the member.</param>
    /// <param name="verplicht">Absent or null is a fault.</param>
    /// <param name="maximum">Longest text, in characters.</param>
    /// <param name="eis">What the text must satisfy, and the fault when it does not.</param>
    public string? Tekst(string naam, bool verplicht = false, int maximum = 200, (Func<string, bool> Klopt, string Melding)? eis = null)
    {
        if (Lid(naam, verplicht, JsonValueKind.String, "tekst") is not { } lid)
            return null;
        return Controleer(Padvan(naam), lid.GetString()!, maximum, eis);
    }

    public IReadOnlyList<string>? Teksten(string naam, bool verplicht = false, int maximum = 200, (Func<string, bool> Klopt, string Melding)? eis = null)
    {
        if (Lid(naam, verplicht, JsonValueKind.Array, "een lijst") is not { } lid)
            return null;
        var teksten = new List<string>();
        foreach (var (element, plaats) in lid.EnumerateArray().Select((e, i) => (e, $"{Padvan(naam)}[{i}]")))
        {
            if (element.ValueKind != JsonValueKind.String)
                fouten.Add(new Fout(plaats, "moet tekst zijn"));
            else if (Controleer(plaats, element.GetString()!, maximum, eis) is { } tekst)
                teksten.Add(tekst);
        }

        if (teksten.Distinct(StringComparer.Ordinal).Count() != teksten.Count)
            Fout(naam, "bevat een waarde meer dan eens");
        return teksten;
    }

    /// <summary>A date <c>yyyy-MM-dd</c> that exists.</summary>
    public LocalDate? Datum(string naam, bool verplicht = false)
    {
        if (Lid(naam, verplicht, JsonValueKind.String, "een datum (jjjj-mm-dd)") is not { } lid)
            return null;
        var datum = LocalDatePattern.Iso.Parse(lid.GetString()!);
        if (datum.Success)
            return datum.Value;
        Fout(naam, "moet een bestaande datum zijn (jjjj-mm-dd)");
        return null;
    }

    /// <summary>A moment by RFC 3339, with its offset.</summary>
    public OffsetDateTime? Moment(string naam, bool verplicht = false)
    {
        if (Lid(naam, verplicht, JsonValueKind.String, "een tijdstip") is not { } lid)
            return null;
        var moment = OffsetDateTimePattern.Rfc3339.Parse(lid.GetString()!);
        if (moment.Success)
            return moment.Value;
        Fout(naam, "moet een bestaand tijdstip met tijdzone zijn (2026-01-05T09:00:00+01:00)");
        return null;
    }

    public bool? Waarheid(string naam)
    {
        gelezen.Add(naam);
        switch (leden.GetValueOrDefault(naam).ValueKind)
        {
            case JsonValueKind.True:
                return true;
            case JsonValueKind.False:
                return false;
            case JsonValueKind.Null or JsonValueKind.Undefined:
                return null;
            default:
                Fout(naam, "moet true of false zijn");
                return null;
        }
    }

    /// <summary>A whole number from <paramref name="minimum"/> to <paramref name="maximum"/>.</summary>
    public int? Getal(string naam, int minimum, int maximum)
    {
        if (Lid(naam, false, JsonValueKind.Number, "een getal") is not { } lid)
            return null;
        if (lid.TryGetInt32(out var getal) && getal >= minimum && getal <= maximum)
            return getal;
        Fout(naam, $"moet een geheel getal van {minimum} tot en met {maximum} zijn");
        return null;
    }

    /// <summary>An enum by its name in JSON.</summary>
    public T? Keuze<T>(string naam, bool verplicht = false)
        where T : struct, Enum
    {
        if (Lid(naam, verplicht, JsonValueKind.String, "tekst") is not { } lid)
            return null;
        var tekst = lid.GetString()!;
        if (Draadnaam.Lees<T>(tekst) is { } waarde)
            return waarde;
        Fout(naam, $"moet een van deze zijn: {Draadnaam.Opsomming<T>()}");
        return null;
    }

    /// <summary>A member that is an object itself.</summary>
    public Ledenlezer? Deel(string naam) =>
        Lid(naam, false, JsonValueKind.Object, "een JSON-object") is { } lid ? new Ledenlezer(lid, Padvan(naam), fouten) : null;

    /// <summary>A member that is a list of objects; empty when absent.</summary>
    public IEnumerable<Ledenlezer> Objecten(string naam) =>
        Lid(naam, false, JsonValueKind.Array, "een lijst") is { } lid
            ? lid.EnumerateArray().Select((element, i) => new Ledenlezer(element, $"{Padvan(naam)}[{i}]", fouten))
            : [];

    /// <summary>The elements of a list that must be there, unread.</summary>
    public IEnumerable<JsonElement> Elementen(string naam) =>
        Lid(naam, true, JsonValueKind.Array, "een lijst") is { } lid ? lid.EnumerateArray() : [];

    /// <summary>Notes every member that was not asked for: a misspelt name must not be taken for an absent one.</summary>
    /// <param name="genegeerd">Members that may stand there and say nothing.</param>
    public void Klaar(params ReadOnlySpan<string> genegeerd)
    {
        foreach (var naam in genegeerd)
            gelezen.Add(naam);
        foreach (var naam in leden.Keys.Where(n => !gelezen.Contains(n)))
            Fout(naam, "is hier onbekend");
    }

    private string Padvan(string naam) => pad.Length == 0 ? naam : $"{pad}.{naam}";

    private JsonElement? Lid(string naam, bool verplicht, JsonValueKind soort, string omschrijving)
    {
        gelezen.Add(naam);
        if (!leden.TryGetValue(naam, out var lid) || lid.ValueKind == JsonValueKind.Null)
        {
            // Of what is no object at all, that it is none says enough.
            if (verplicht && isObject)
                Fout(naam, "ontbreekt");
            return null;
        }

        if (lid.ValueKind == soort)
            return lid;
        Fout(naam, $"moet {omschrijving} zijn");
        return null;
    }

    private string? Controleer(string plaats, string tekst, int maximum, (Func<string, bool> Klopt, string Melding)? eis)
    {
        string? melding = null;
        if (string.IsNullOrWhiteSpace(tekst))
            melding = "mag niet leeg zijn";
        else if (tekst.Length > maximum)
            melding = $"mag ten hoogste {maximum} tekens lang zijn";
        else if (tekst.Any(char.IsControl))
            melding = "mag geen stuurtekens bevatten";
        else if (eis is { } e && !e.Klopt(tekst))
            melding = e.Melding;
        if (melding is null)
            return tekst;
        fouten.Add(new Fout(plaats, melding));
        return null;
    }
}
