using Integratie.Functions.Http;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Primitives;
using Microsoft.Net.Http.Headers;

namespace Integratie.Functions.Deelnemers;

/// <summary>
/// What a request asks of the version that stands (RFC 9110, 13.1): <c>If-Match</c> one of these, compared strongly, so a weak one never
/// matches; <c>If-None-Match</c> none of these, compared weakly.
/// </summary>
public sealed class Versievoorwaarde
{
    private readonly IList<EntityTagHeaderValue>? een;
    private readonly IList<EntityTagHeaderValue>? geen;

    private Versievoorwaarde(IHeaderDictionary koppen)
    {
        een = Versies("If-Match", koppen.IfMatch);
        geen = Versies("If-None-Match", koppen.IfNoneMatch);
    }

    /// <param name="koppen">Those of the request.</param>
    /// <exception cref="ProbleemException">400: no list of versions.</exception>
    public static Versievoorwaarde Lees(IHeaderDictionary koppen) => new(koppen);

    /// <summary>Whether what stands may be changed.</summary>
    internal bool Past(Deelnemerrij? rij) => IsDeze(rij) && !IsBekend(rij);

    /// <summary>Whether what stands is what the caller speaks of.</summary>
    internal bool IsDeze(Deelnemerrij? rij) => een is null || Noemt(een, rij, sterk: true);

    /// <summary>Whether the caller says that it has what stands.</summary>
    internal bool IsBekend(Deelnemerrij? rij) => geen is not null && Noemt(geen, rij, sterk: false);

    private static bool Noemt(IList<EntityTagHeaderValue> versies, Deelnemerrij? rij, bool sterk) => rij is not null
        && versies.Any(v => v.Equals(EntityTagHeaderValue.Any) || v.Compare(new EntityTagHeaderValue(rij.Versie), sterk));

    private static IList<EntityTagHeaderValue>? Versies(string naam, StringValues kop)
    {
        if (StringValues.IsNullOrEmpty(kop))
            return null;
        return EntityTagHeaderValue.TryParseStrictList(kop.ToArray()!, out var versies)
            ? versies
            : throw new ProbleemException(Problemen.Ongeldig(naam, "moet de ETag van een eerder antwoord zijn, met aanhalingstekens"));
    }
}
