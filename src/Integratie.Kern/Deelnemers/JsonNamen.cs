using System.Reflection;
using System.Text.Json.Serialization;

namespace Integratie.Kern.Deelnemers;

/// <summary>The names that the values of an enum have in JSON, exactly: numbers and other spellings are no values.</summary>
public static class JsonNamen
{
    public static IReadOnlyCollection<string> Alle<T>()
        where T : struct, Enum => Namen<T>.OpNaam.Keys;

    public static T? Vind<T>(string naam)
        where T : struct, Enum => Namen<T>.OpNaam.TryGetValue(naam, out var waarde) ? waarde : null;

    public static string Van<T>(T waarde)
        where T : struct, Enum => Namen<T>.OpWaarde[waarde];

    private static class Namen<T>
        where T : struct, Enum
    {
        public static readonly Dictionary<string, T> OpNaam = Enum.GetValues<T>().ToDictionary(Naamvan, StringComparer.Ordinal);
        public static readonly Dictionary<T, string> OpWaarde = OpNaam.ToDictionary(p => p.Value, p => p.Key);

        private static string Naamvan(T waarde) =>
            typeof(T).GetField(waarde.ToString())!.GetCustomAttribute<JsonStringEnumMemberNameAttribute>()!.Name;
    }
}
