using System.Reflection;
using System.Text.Json.Serialization;

namespace Integratie.Kern.Tijd;

/// <summary>The word that a message uses for a member of an enum: its <see cref="JsonStringEnumMemberNameAttribute"/>.</summary>
public static class Woord
{
    /// <summary>The word, such as <c>vervanging-gi</c>.</summary>
    public static string Van<T>(T waarde) where T : struct, Enum => Tabel<T>.Woorden[waarde];

    /// <summary>The member with exactly this word; null for another or no word.</summary>
    public static T? Lees<T>(string? woord) where T : struct, Enum =>
        woord is not null && Tabel<T>.Waarden.TryGetValue(woord, out var waarde) ? waarde : null;

    /// <summary>All words of the enum, in order, for a fault message.</summary>
    public static string Opsomming<T>() where T : struct, Enum => string.Join(", ", Enum.GetValues<T>().Select(Van));

    private static class Tabel<T> where T : struct, Enum
    {
        public static readonly Dictionary<T, string> Woorden = Enum.GetValues<T>().ToDictionary(
            waarde => waarde,
            waarde => typeof(T).GetField(waarde.ToString())!.GetCustomAttribute<JsonStringEnumMemberNameAttribute>()!.Name);

        public static readonly Dictionary<string, T> Waarden = Woorden.ToDictionary(paar => paar.Value, paar => paar.Key);
    }
}
