using System.Text.Json.Serialization;

namespace Integratie.Kern.Deelnemers;

/// <summary>How an ontvanger gets its deliveries. Whatever it is, the feed can be read too.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<Bezorgwijze>))]
public enum Bezorgwijze
{
    /// <summary>Only by reading the feed.</summary>
    [JsonStringEnumMemberName("ophalen")] Ophalen,

    /// <summary>A signed POST to its url.</summary>
    [JsonStringEnumMemberName("webhook")] Webhook,

    /// <summary>Its own Service Bus queue <c>deelnemer-&lt;oin&gt;</c>; azure runtime only.</summary>
    [JsonStringEnumMemberName("wachtrij")] Wachtrij,
}
