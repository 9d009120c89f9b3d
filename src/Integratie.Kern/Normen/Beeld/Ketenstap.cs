using System.Text.Json.Serialization;

namespace Integratie.Kern.Normen;

/// <summary>A stretch of the chain whose lead time is measured.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<Ketenstap>))]
public enum Ketenstap
{
    [JsonStringEnumMemberName("verzoek-uitspraak")] VerzoekUitspraak,
    [JsonStringEnumMemberName("uitspraak-op-schrift")] UitspraakOpSchrift,
    [JsonStringEnumMemberName("uitspraak-ontvangst")] UitspraakOntvangst,

    /// <summary>What the hub itself takes: from accepting the decision to the GI being in kennis gesteld. In seconds, the others in days.</summary>
    [JsonStringEnumMemberName("uitspraak-kennisgeving")] UitspraakKennisgeving,
    [JsonStringEnumMemberName("kennisgeving-koppeling")] KennisgevingKoppeling,
    [JsonStringEnumMemberName("uitspraak-koppeling")] UitspraakKoppeling,
    [JsonStringEnumMemberName("uitspraak-koers")] UitspraakKoers,
    [JsonStringEnumMemberName("koers-bepaling")] KoersBepaling,
    [JsonStringEnumMemberName("bepaling-hulp")] BepalingHulp,
    [JsonStringEnumMemberName("uitspraak-hulp")] UitspraakHulp,

    /// <summary>The total: from the request to the first fitting help.</summary>
    [JsonStringEnumMemberName("verzoek-hulp")] VerzoekHulp,
}
