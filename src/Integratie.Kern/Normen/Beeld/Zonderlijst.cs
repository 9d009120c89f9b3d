using System.Text.Json.Serialization;

namespace Integratie.Kern.Normen;

/// <summary>Why a child is on the list <c>zonderVasteJeugdbeschermer</c> (as the 2025 letter to the council counts them).</summary>
[JsonConverter(typeof(JsonStringEnumConverter<Zonderlijst>))]
public enum Zonderlijst
{
    /// <summary>Never had one.</summary>
    [JsonStringEnumMemberName("nieuw")] Nieuw,

    /// <summary>Had one and lost it, also by a new GI.</summary>
    [JsonStringEnumMemberName("bestaand")] Bestaand,
}
