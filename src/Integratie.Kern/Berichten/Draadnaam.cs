using System.Reflection;
using System.Text.Json.Serialization;

namespace Integratie.Kern.Berichten;

/// <summary>The names that an enum's values have in a message, from their <see cref="JsonStringEnumMemberNameAttribute"/>.</summary>
public static class Draadnaam
{
    public static IReadOnlyCollection<string> Alle<T>()
        where T : struct, Enum => Namen<T>.OpNaam.Keys;

    public static string Van<T>(T waarde)
        where T : struct, Enum => Namen<T>.OpWaarde[waarde];

    /// <summary>The value of exactly that name, or null.</summary>
    public static T? Lees<T>(string? naam)
        where T : struct, Enum => naam is not null && Namen<T>.OpNaam.TryGetValue(naam, out var waarde) ? waarde : null;

    /// <summary>All names of the enum, in order, for a fault message.</summary>
    public static string Opsomming<T>()
        where T : struct, Enum => string.Join(", ", Enum.GetValues<T>().Select(Van));

    private static class Namen<T>
        where T : struct, Enum
    {
        internal static readonly Dictionary<T, string> OpWaarde = Enum.GetValues<T>().ToDictionary(waarde => waarde, Zoek);

        internal static readonly Dictionary<string, T> OpNaam = OpWaarde.ToDictionary(paar => paar.Value, paar => paar.Key);

        private static string Zoek(T waarde) =>
            typeof(T).GetField(waarde.ToString())!.GetCustomAttribute<JsonStringEnumMemberNameAttribute>()?.Name
            ?? throw new InvalidOperationException($"{typeof(T).Name}.{waarde} has no name in messages.");
    }
}
