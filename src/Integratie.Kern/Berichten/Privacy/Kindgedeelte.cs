using System.Text.Json;
using System.Text.Json.Nodes;

namespace Integratie.Kern.Berichten.Privacy;

/// <summary>
/// The part of a decision that is about one of its children. The catalogue's own members are cut by their meaning; in what the
/// sender added itself, everything that carries the BSN of another child goes too.
/// </summary>
internal static class Kindgedeelte
{
    internal static JsonElement Van(JsonElement data, string bsn, IReadOnlyCollection<string> anderen)
    {
        var deel = JsonObject.Create(data)!;
        Beperk(deel, "jeugdigen", kind => Tekst(kind["bsn"]) == bsn);
        Beperk(deel, "maatregelen", maatregel => Behoort(maatregel, bsn));
        Beperk(deel, "opgelegdeHulp", hulp => Behoort(hulp, bsn));
        Wis(deel, anderen);
        return JsonSerializer.SerializeToElement<JsonNode>(deel);
    }

    private static void Beperk(JsonObject data, string lijst, Predicate<JsonObject> blijft)
    {
        if (data[lijst] is JsonArray elementen)
            elementen.RemoveAll(element => element is JsonObject inhoud && !blijft(inhoud));
    }

    private static bool Behoort(JsonObject deel, string bsn)
    {
        if (deel["voor"] is not JsonArray voor)
            return true;
        if (!voor.Any(kind => Tekst(kind) == bsn))
            return false;
        voor.RemoveAll(kind => Tekst(kind) != bsn);
        return true;
    }

    private static void Wis(JsonObject waarde, IReadOnlyCollection<string> anderen)
    {
        foreach (var (naam, inhoud) in waarde.ToList())
        {
            if (Noemt(naam, anderen) || GaatOver(inhoud, anderen))
                waarde.Remove(naam);
            else
                WisBinnen(inhoud, anderen);
        }
    }

    private static void WisBinnen(JsonNode? waarde, IReadOnlyCollection<string> anderen)
    {
        if (waarde is JsonObject groep)
        {
            Wis(groep, anderen);
        }
        else if (waarde is JsonArray lijst)
        {
            lijst.RemoveAll(element => GaatOver(element, anderen));
            foreach (var element in lijst)
                WisBinnen(element, anderen);
        }
    }

    // An object that names another child itself is about that child as a whole: its name or birth date says as much.
    private static bool GaatOver(JsonNode? waarde, IReadOnlyCollection<string> anderen) => waarde switch
    {
        JsonObject groep => groep.Any(lid => lid.Value is JsonValue && GaatOver(lid.Value, anderen)),
        JsonValue plat => Noemt(plat.ToString(), anderen),
        _ => false,
    };

    private static bool Noemt(string tekst, IReadOnlyCollection<string> anderen) =>
        anderen.Any(bsn => tekst.Contains(bsn, StringComparison.Ordinal));

    private static string? Tekst(JsonNode? waarde) => waarde is JsonValue plat && plat.TryGetValue<string>(out var tekst) ? tekst : null;
}
