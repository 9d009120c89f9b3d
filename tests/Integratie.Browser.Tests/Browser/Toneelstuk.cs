using System.Text.Json.Nodes;
using Integratie.Functions.Tests.Opstelling;

namespace Integratie.Browser.Tests.Browser;

/// <summary>What happened before the pages are opened.</summary>
internal static class Toneelstuk
{
    public const string EersteBeslissing = "goed-1";

    public static string EersteBsn => Bsns.Geef(1);

    public static string Zaaknummer(string id) => $"C/10/7076{id.Length:00} / JE RK 25-2{id.Length}{id[^1]}";

    public static async Task SpeelAsync(Toneel toneel)
    {
        var kinderen = 0;
        string Bsn() => Bsns.Geef(++kinderen);
        await BeslisAsync(toneel, EersteBeslissing, Testregister.Gi, Bsn());
        await BeslisAsync(toneel, "goed-2", Testregister.Gi, Bsn(), "2025-11-05");
        await BeslisAsync(toneel, "hapert-1", Testregister.AndereGi, Bsn());
        await BeslisAsync(toneel, "weg-1", Toneel.OpgezegdeGi, Bsn());
        await BeslisAsync(toneel, "onbekend-1", Toneel.OnbekendeGi, Bsn());
        await toneel.KlokAsync("2025-11-14T12:00:00+01:00");
    }

    private static async Task BeslisAsync(Toneel toneel, string id, string gi, string bsn, string uitgesproken = "2025-11-03")
    {
        var beslissing = Beslissing.Maak(id, data =>
        {
            data["zaaknummer"] = Zaaknummer(id);
            data.Remove("ecli");
            data["gi"] = gi;
            data["uitgesproken"] = uitgesproken;
            data["opSchrift"] = "2025-11-06";
            data["jeugdigen"] = new JsonArray(new JsonObject { ["bsn"] = bsn, ["geboortedatum"] = "2014-03-02", ["gemeente"] = "0599" });
            data["maatregelen"] = new JsonArray(new JsonObject { ["code"] = "11", ["ingang"] = uitgesproken, ["einde"] = "2026-11-02" });
        });
        using var antwoord = await toneel.Hub.LeverAanAsync(Testregister.Rechtbank, beslissing);
        if ((int)antwoord.StatusCode != 202)
            throw new InvalidOperationException(await antwoord.Content.ReadAsStringAsync());
    }
}
