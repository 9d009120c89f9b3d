using System.Text.Json;
using System.Text.Json.Nodes;

namespace Integratie.Chaos.Fuzz;

/// <summary>Ways to damage a text, a JSON document and bytes.</summary>
internal sealed class Beschadiging(Random toeval)
{
    private static readonly string[] Waarden =
    [
        "null", "true", "-1", "0", "1e999", "9223372036854775808", "\"\"", "\" \"", "[]", "{}", "[[[[[[[[]]]]]]]]",
        "\"2026-02-30\"", "\"0000-00-00\"", "\"9999-12-31\"",
        "\"999999999\"", "\"000000000\"", "\"\\u0000\"", "\"\\ud800\"", "\"\\u202e\"", "\"%00\"", "\"../../etc/passwd\"", "\"<script>alert(1)</script>\"",
        "\"' OR 1=1 --\"", "\"http://169.254.169.254/\"", "{\"bsn\":\"999990342\"}", "[null]", "\"ja\"", "\"\\r\\nX-Kop: 1\"",
    ];

    private const string Plek = "__hier__";

    private static readonly JsonDocumentOptions Streng = new() { AllowDuplicateProperties = false };

    private static readonly string[] Stukken =
        ["", " ", "\0", "\r\n", "%", "%00", "..", "/", "'", "\"", "é", "😀", "\u202e", "-1", "1e9", "99999999999999999999", "null"];

    public string Tekst(string tekst) => toeval.Next(5) switch
    {
        0 => Stukken[toeval.Next(Stukken.Length)],
        1 => tekst.Insert(toeval.Next(tekst.Length + 1), Stukken[toeval.Next(Stukken.Length)]),
        2 => tekst[..toeval.Next(tekst.Length + 1)],
        3 => string.Concat(Enumerable.Repeat(tekst, toeval.Next(2, 60))),
        _ => new string([.. tekst.Reverse()]),
    };

    /// <summary>Another value, a member less, one more or one twice, somewhere in the document; of what is no JSON any more the text.</summary>
    public string Json(string json)
    {
        try
        {
            return JsonNode.Parse(json, documentOptions: Streng) is { } wortel && Objecten(wortel).Where(o => o.Count > 0).ToList() is { Count: > 0 } plekken
                ? Document(wortel, plekken[toeval.Next(plekken.Count)])
                : Tekst(json);
        }
        catch (Exception fout) when (fout is JsonException or InvalidOperationException or ArgumentException)
        {
            return Tekst(json);
        }
    }

    private string Document(JsonNode wortel, JsonObject plek)
    {
        var naam = plek.ElementAt(toeval.Next(plek.Count)).Key;
        switch (toeval.Next(6))
        {
            case 0:
                plek.Remove(naam);
                return wortel.ToJsonString();
            case 1:
                plek[Tekst(naam)] = plek[naam]?.DeepClone();
                return wortel.ToJsonString();
            case 2 when plek[naam] is JsonValue waarde && waarde.TryGetValue<string>(out var tekst):
                plek[naam] = Tekst(tekst);
                return wortel.ToJsonString();
            case 3:
                plek[Plek] = 0;
                return wortel.ToJsonString().Replace($"\"{Plek}\":0", $"{JsonSerializer.Serialize(naam)}:{Een(Waarden)}", StringComparison.Ordinal);
            default:
                plek[naam] = Plek;
                return wortel.ToJsonString().Replace($"\"{Plek}\"", Een(Waarden), StringComparison.Ordinal);
        }
    }

    public byte[] Bytes(byte[] bytes)
    {
        var kapot = bytes.ToArray();
        for (var i = toeval.Next(1, 4); i > 0 && kapot.Length > 0; i--)
            kapot[toeval.Next(kapot.Length)] = (byte)toeval.Next(256);
        return toeval.Next(3) == 0 ? kapot[..toeval.Next(kapot.Length + 1)] : kapot;
    }

    private string Een(string[] keuzen) => keuzen[toeval.Next(keuzen.Length)];

    private static IEnumerable<JsonObject> Objecten(JsonNode? knoop) => knoop switch
    {
        JsonObject o => o.SelectMany(lid => Objecten(lid.Value)).Prepend(o),
        JsonArray lijst => lijst.SelectMany(Objecten),
        _ => [],
    };
}
