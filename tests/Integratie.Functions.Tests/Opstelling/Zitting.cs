using System.Text.Json.Nodes;

namespace Integratie.Functions.Tests.Opstelling;

/// <summary>Hearings for tests.</summary>
internal static class Zitting
{
    /// <summary>One to which nobody is summoned, so that the operator has to look at it.</summary>
    /// <param name="gi">The intended GI.</param>
    public static JsonObject ZonderGi(string id, string zaaknummer, string bsn, string datum, string gi)
    {
        var zitting = Beslissing.Maak(id);
        zitting["type"] = "nl.jeugdbescherming.zitting.gepland.v1";
        zitting["data"] = new JsonObject
        {
            ["zaaknummer"] = zaaknummer,
            ["jeugdige"] = new JsonObject { ["bsn"] = bsn },
            ["datum"] = datum,
            ["tijd"] = "09:30",
            ["beoogdeGi"] = gi,
            ["opgeroepen"] = new JsonArray(),
        };
        return zitting;
    }
}
