using System.Text.Json;
using Integratie.Functions.Tabellen;
using Integratie.Kern.Dossiers;
using Integratie.Kern.Tijd;

namespace Integratie.Functions.Dossiers;

/// <summary>The state of a dossier as it is stored: JSON, compressed where it is large, because an entity holds 1 MiB at most.</summary>
internal static class Kopinhoud
{
    private const int Groot = 32 * 1024;

    public static byte[] Schrijf(Dossier dossier)
    {
        var json = JsonSerializer.SerializeToUtf8Bytes(dossier, KernJson.Options);
        return json.Length < Groot ? json : Persing.Pers(json);
    }

    public static Dossier Lees(byte[] inhoud)
    {
        if (inhoud is [(byte)'{', ..])
            return JsonSerializer.Deserialize<Dossier>(inhoud, KernJson.Options)!;
        using var stroom = Persing.Ontpers(inhoud);
        return JsonSerializer.Deserialize<Dossier>(stroom, KernJson.Options)!;
    }
}
