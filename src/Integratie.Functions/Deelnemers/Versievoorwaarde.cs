using Integratie.Functions.Http;
using Microsoft.Extensions.Primitives;
using Microsoft.Net.Http.Headers;

namespace Integratie.Functions.Deelnemers;

/// <summary>What <c>If-Match</c> asks (RFC 9110, 13.1.1): one of these versions stands, compared strongly, so a weak one never matches.</summary>
public sealed class Versievoorwaarde
{
    private readonly IList<EntityTagHeaderValue> versies;

    private Versievoorwaarde(IList<EntityTagHeaderValue> versies) => this.versies = versies;

    /// <param name="kop">The header; null when it is empty.</param>
    /// <exception cref="ProbleemException">400: no list of versions.</exception>
    public static Versievoorwaarde? Lees(StringValues kop)
    {
        if (StringValues.IsNullOrEmpty(kop))
            return null;
        return EntityTagHeaderValue.TryParseStrictList(kop.ToArray()!, out var versies)
            ? new(versies)
            : throw new ProbleemException(Problemen.Ongeldig("If-Match", "moet de ETag van een eerder antwoord zijn, met aanhalingstekens"));
    }

    internal bool Past(Deelnemerrij? rij) => rij is not null
        && versies.Any(v => v.Equals(EntityTagHeaderValue.Any) || v.Compare(new EntityTagHeaderValue(rij.Versie), useStrongComparison: true));
}
