using System.Text.Json;
using System.Text.Json.Nodes;
using CsvHelper;
using Integratie.Kern.Berichten;
using Integratie.Kern.Normen;
using Integratie.Kern.Tijd;

namespace Integratie.Functions.Monitor;

/// <summary>
/// A report as CSV: one line per row, one column per figure, named by its path in the JSON; a norm by norm and clock
/// (<c>koers.uitspraak.gehaald</c>). A hidden figure is an empty field.
/// </summary>
public static class MonitorCsv
{
    public const string Mediatype = "text/csv";

    // There also in a report without rows.
    private static readonly string[] Vooraan = ["peildatum", "van", "tot", "per", "code", "naam"];

    // Names come from the register: a spreadsheet must not run one as a formula.
    private static readonly CsvWriterOptions Vorm = new() { Injection = CsvInjection.Escape };

    public static string Schrijf(Monitorrapport rapport)
    {
        var lijnen = rapport.Rijen.Select(rij => Lijn(rapport, rij)).ToList();
        var kolommen = Vooraan.Union(lijnen.SelectMany(lijn => lijn.Keys)).ToList();
        using var tekst = new StringWriter();
        using (var csv = CsvWriter.Create(tekst, Vorm, true))
        {
            foreach (var lijn in lijnen.Prepend(kolommen.ToDictionary(kolom => kolom)))
            {
                string[] velden = [.. kolommen.Select(kolom => lijn.GetValueOrDefault(kolom, ""))];
                csv.WriteRecord(velden);
            }
        }

        return tekst.ToString();
    }

    private static Dictionary<string, string> Lijn(Monitorrapport rapport, Rapportrij rij)
    {
        var kop = JsonSerializer.SerializeToNode(rapport with { Rijen = [], Definities = [] }, KernJson.Options)!.AsObject();
        kop.Remove("rijen");
        kop.Remove("definities");
        var cijfers = JsonSerializer.SerializeToNode(rij, KernJson.Options)!.AsObject();
        // The JSON leaves out reasons that nobody gave; columns are the same in every report.
        var redenen = cijfers["verklaringen"]!.AsObject();
        foreach (var reden in Enum.GetValues<Verklaringsreden>().Select(Draadnaam.Van))
            redenen.TryAdd(reden, JsonValue.Create(0));
        var lijn = new Dictionary<string, string>();
        Voeg(lijn, "", kop);
        Voeg(lijn, "", cijfers);
        return lijn;
    }

    private static void Voeg(Dictionary<string, string> lijn, string pad, JsonNode? deel)
    {
        switch (deel)
        {
            case JsonObject leden:
                foreach (var (naam, waarde) in leden)
                    Voeg(lijn, pad.Length == 0 ? naam : $"{pad}.{naam}", waarde);
                break;
            case JsonArray normen:
                foreach (var norm in normen.Select(norm => norm!.AsObject()))
                    Voeg(lijn, $"{norm["norm"]}.{norm["klok"]}", new JsonObject(
                        norm.Where(lid => lid.Key is not ("norm" or "klok")).Select(lid => KeyValuePair.Create(lid.Key, lid.Value?.DeepClone()))));
                break;
            default:
                lijn[pad] = deel?.ToString() ?? "";
                break;
        }
    }
}
