using System.Text.Json.Serialization;
using NodaTime;

namespace Integratie.Kern.Deelnemers;

/// <summary>The certificate of a GI (Jeugdwet 3.2 and 3.4): only a certified GI carries out measures.</summary>
/// <param name="Soort">Full or provisional; both count.</param>
/// <param name="Van">First day; null: from the beginning.</param>
/// <param name="Tot">Last day; null: no end.</param>
public sealed record Certificaat(Certificaatsoort Soort, LocalDate? Van, LocalDate? Tot)
{
    public bool GeldigOp(LocalDate dag) => (Van is not { } van || van <= dag) && (Tot is not { } tot || dag <= tot);
}

[JsonConverter(typeof(JsonStringEnumConverter<Certificaatsoort>))]
public enum Certificaatsoort
{
    [JsonStringEnumMemberName("volledig")] Volledig,
    [JsonStringEnumMemberName("voorlopig")] Voorlopig,
}
