using System.Text;
using Integratie.Functions.Http;
using Integratie.Kern.Berichten;
using Integratie.Kern.Berichten.Lezen;
using Integratie.Kern.Deelnemers;
using Microsoft.AspNetCore.Http;
using Microsoft.Net.Http.Headers;

namespace Integratie.Functions.Overdracht;

/// <summary>Reads the operator's list of children and GI's: CSV with the columns <c>dossierId</c> and <c>gi</c>, or JSON.</summary>
internal static class Overdrachtlezer
{
    public const string Csv = "text/csv";

    /// <summary>Some 70,000 children.</summary>
    private const int MeesteBytes = 8 * 1024 * 1024;

    /// <summary>The rows; null when there is no list.</summary>
    /// <exception cref="ProbleemException">400, 413 or 415.</exception>
    public static async Task<IReadOnlyList<Overdrachtregel>?> LeesAsync(HttpRequest request, List<Fout> fouten)
    {
        using var lichaam = await Lichaam.LeesAsync(request, MeesteBytes);
        var soort = MediaTypeHeaderValue.TryParse(request.ContentType, out var type) ? type.MediaType.Value?.ToLowerInvariant() : null;
        // A file that was empty, or not there, must not move every child.
        if (lichaam.Bytes.IsEmpty)
            return soort == Csv ? throw new ProbleemException(Problemen.Ongeldig("lijst", "is leeg")) : null;
        return soort switch
        {
            Csv => VanCsv(Encoding.UTF8.GetString(lichaam.Bytes.Span), fouten),
            "application/json" => VanJson(lichaam.Bytes, fouten),
            _ => throw new ProbleemException(Problemen.Antwoord(Probleemsoort.Mediatype, "Stuur de lijst als text/csv of application/json.")),
        };
    }

    private static List<Overdrachtregel> VanCsv(string tekst, List<Fout> fouten)
    {
        var regels = new List<Overdrachtregel>();
        var nummer = 0;
        foreach (var lijn in tekst.TrimStart('\uFEFF').Split('\n').Select(l => l.Trim()))
        {
            nummer++;
            var velden = lijn.Split([',', ';'], StringSplitOptions.TrimEntries).Select(veld => veld.Trim('"')).ToArray();
            if (lijn.Length == 0 || (nummer == 1 && velden is ["dossierId", "gi"]))
                continue;
            if (velden is [var dossier, var gi])
                regels.Add(Maak(dossier, gi, $"regel {nummer}: dossierId", $"regel {nummer}: gi"));
            else
                fouten.Add(new($"regel {nummer}", "moet twee velden hebben: dossierId en gi"));
        }

        return regels;
    }

    private static List<Overdrachtregel> VanJson(ReadOnlyMemory<byte> bytes, List<Fout> fouten)
    {
        var (lijst, onleesbaar) = StrikteJson.Lees(bytes.Span);
        var lezer = new Ledenlezer(lijst ?? throw new ProbleemException(Problemen.Ongeldig(onleesbaar)), "", fouten);
        var regels = lezer.Objecten("dossiers").Select((regel, i) => VanJson(regel, $"dossiers[{i}]")).OfType<Overdrachtregel>().ToList();
        lezer.Klaar();
        return lezer.Heeft("dossiers") || fouten.Count > 0 ? regels : throw new ProbleemException(Problemen.Ongeldig("dossiers", "ontbreekt"));
    }

    private static Overdrachtregel? VanJson(Ledenlezer lezer, string pad)
    {
        var (dossier, gi) = (lezer.Tekst("dossierId", verplicht: true), lezer.Tekst("gi", verplicht: true));
        lezer.Klaar();
        return dossier is null || gi is null ? null : Maak(dossier, gi, $"{pad}.dossierId", $"{pad}.gi");
    }

    private static Overdrachtregel Maak(string dossier, string gi, string dossierPad, string giPad) =>
        new(Guid.TryParse(dossier, out var id) ? id : null, gi, dossierPad, giPad);
}
