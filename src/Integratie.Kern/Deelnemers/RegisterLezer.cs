using System.Text.Json;
using Integratie.Kern.Berichten;

namespace Integratie.Kern.Deelnemers;

/// <summary>Reads a whole register file (berichten.md §2).</summary>
public static class RegisterLezer
{
    private static readonly JsonDocumentOptions Streng = new() { MaxDepth = 16, AllowDuplicateProperties = false };

    /// <returns>The deelnemers, and all faults; with faults the deelnemers are not to be used.</returns>
    public static (IReadOnlyList<Deelnemer> Deelnemers, IReadOnlyList<Fout> Fouten) Lees(ReadOnlyMemory<byte> json)
    {
        try
        {
            using var document = JsonDocument.Parse(json, Streng);
            return Lees(document.RootElement);
        }
        catch (JsonException fout)
        {
            return ([], [new Fout("", $"is geen geldige JSON (regel {fout.LineNumber + 1}, byte {fout.BytePositionInLine + 1})")]);
        }
    }

    /// <summary>What goes wrong between deelnemers: the same OIN, key or gemeente twice.</summary>
    /// <param name="deelnemers">All of the register.</param>
    /// <param name="padvan">Where a deelnemer stands, for the fault.</param>
    public static IEnumerable<Fout> ControleerOnderling(IReadOnlyList<Deelnemer> deelnemers, Func<Deelnemer, string> padvan)
    {
        foreach (var dubbel in deelnemers.GroupBy(d => d.Oin).Where(g => g.Key.Length > 0).SelectMany(g => g.Skip(1)))
            yield return new Fout(padvan(dubbel) + "oin", $"OIN {dubbel.Oin} komt meer dan eens voor");

        foreach (var dubbel in deelnemers.SelectMany(d => d.Sleutels.Select(s => (s.Hash, d))).GroupBy(p => p.Hash).SelectMany(g => g.Skip(1)))
            yield return new Fout(padvan(dubbel.d) + "sleutels", "deze sleutel heeft een andere deelnemer ook");

        var gemeenten = deelnemers.Where(d => d.Rol == Rol.Gemeente).SelectMany(d => d.Gemeentecodes.Select(code => (code, d)));
        foreach (var groep in gemeenten.GroupBy(p => p.code, p => p.d))
        {
            var houders = groep.OrderBy(d => d.GeldigVan).ToList();
            for (var i = 1; i < houders.Count; i++)
            {
                if (houders[i - 1].GeldigTot is not { } tot || houders[i].GeldigVan is not { } van || van <= tot)
                    yield return new Fout(padvan(houders[i]) + "gemeentecodes", $"gemeente {groep.Key} heeft dan al deelnemer {houders[i - 1].Oin}");
            }
        }
    }

    private static (IReadOnlyList<Deelnemer>, IReadOnlyList<Fout>) Lees(JsonElement wortel)
    {
        var fouten = new List<Fout>();
        var lezer = new Ledenlezer(wortel, "", fouten);
        var deelnemers = new List<Deelnemer>();
        foreach (var (element, i) in lezer.Elementen("deelnemers").Select((e, i) => (e, i)))
            deelnemers.Add(DeelnemerLezer.Lees(element, $"deelnemers[{i}]", fouten));
        lezer.Klaar();
        fouten.AddRange(ControleerOnderling(deelnemers, d => $"deelnemers[{deelnemers.FindIndex(x => ReferenceEquals(x, d))}]."));
        return (deelnemers, fouten);
    }
}
