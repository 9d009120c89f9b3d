using System.Text.Json.Serialization;

namespace Integratie.Kern.Deelnemers;

/// <summary>What a deelnemer is in the chain; decides what it may send, get and see.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<Rol>))]
public enum Rol
{
    /// <summary>A rechtbank, also a gerechtshof.</summary>
    [JsonStringEnumMemberName("rechtbank")] Rechtbank,

    /// <summary>Raad voor de Kinderbescherming.</summary>
    [JsonStringEnumMemberName("rvdk")] Rvdk,

    /// <summary>Openbaar Ministerie and CJIB.</summary>
    [JsonStringEnumMemberName("om")] Om,

    /// <summary>Gecertificeerde instelling.</summary>
    [JsonStringEnumMemberName("gi")] Gi,

    [JsonStringEnumMemberName("gemeente")] Gemeente,

    [JsonStringEnumMemberName("experttafel")] Experttafel,

    /// <summary>Inspecties, or with jeugdregio's an accounthoudende regio.</summary>
    [JsonStringEnumMemberName("toezicht")] Toezicht,

    /// <summary>The operator of the hub.</summary>
    [JsonStringEnumMemberName("beheer")] Beheer,
}
