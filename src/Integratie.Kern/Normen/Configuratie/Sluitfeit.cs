using System.Text.Json.Serialization;

namespace Integratie.Kern.Normen;

/// <summary>What meets a norm. What is not listed for a norm (bureaudienst, wachtlijst, overbrugging) never does.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<Sluitfeit>))]
public enum Sluitfeit
{
    [JsonStringEnumMemberName("koppeling-vast")] KoppelingVast,

    /// <summary>A tijdelijk jeugdbeschermer with contact with the family and work on a koers together; marked minimaleVariant.</summary>
    [JsonStringEnumMemberName("koppeling-tijdelijk")] KoppelingTijdelijk,

    /// <summary>A koers with goals and the needed help fixed.</summary>
    [JsonStringEnumMemberName("koers-bepaald")] KoersBepaald,

    [JsonStringEnumMemberName("hulp-passend")] HulpPassend,

    /// <summary>Alternative help that professional and family find fitting.</summary>
    [JsonStringEnumMemberName("hulp-alternatief")] HulpAlternatief,
}
