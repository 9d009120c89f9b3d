using System.Text.Json;
using System.Text.Json.Nodes;

namespace Integratie.Bench.Jaar;

/// <summary>An event of the file, with the moment by which the file is ordered.</summary>
internal sealed record Voorval(DateTimeOffset Tijd, string Json)
{
    /// <param name="dag">It is sent in the afternoon of this day: courts at three, others an hour later.</param>
    /// <param name="id">Unique in the file.</param>
    /// <param name="zender">OIN.</param>
    public static Voorval Maak(DateOnly dag, string id, string zender, string naam, JsonObject data)
    {
        var tijd = new DateTimeOffset(dag.ToDateTime(new TimeOnly(naam.StartsWith("uitspraak", StringComparison.Ordinal) ? 13 : 14, 0)), TimeSpan.Zero);
        var gebeurtenis = new JsonObject
        {
            ["specversion"] = "1.0",
            ["id"] = id,
            ["source"] = $"urn:nld:oin:{zender}:systeem:jaar",
            ["type"] = $"nl.jeugdbescherming.{naam}.v1",
            ["time"] = tijd.ToString("yyyy-MM-ddTHH:mm:ssZ"),
            ["datacontenttype"] = "application/json",
            ["data"] = data,
        };
        return new Voorval(tijd, gebeurtenis.ToJsonString(JsonSerializerOptions.Default));
    }
}
