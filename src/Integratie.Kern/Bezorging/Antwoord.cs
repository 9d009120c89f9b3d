using NodaTime;

namespace Integratie.Kern.Bezorging;

/// <summary>What an answer of a webhook means for the delivery.</summary>
public enum Uitkomst
{
    /// <summary>200, 201, 202 or 204: the ontvanger has it.</summary>
    Geslaagd,

    /// <summary>Anything else, also a redirect or no answer at all: the retry plan follows.</summary>
    Mislukt,

    /// <summary>410: the ontvanger ended this webhook.</summary>
    Opgezegd,
}

/// <summary>The answer of an ontvanger to one attempt.</summary>
/// <param name="Status">HTTP status; null when there was no answer.</param>
/// <param name="RetryAfter">Of a 429 or 503: how long the ontvanger asks to wait.</param>
/// <param name="Fout">Why there was no answer, in a few Dutch words.</param>
public sealed record Antwoord(int? Status, Duration? RetryAfter = null, string? Fout = null)
{
    /// <summary>The rule of the NL GOV profile for CloudEvents over webhooks.</summary>
    public Uitkomst Uitkomst => Status switch
    {
        200 or 201 or 202 or 204 => Uitkomst.Geslaagd,
        410 => Uitkomst.Opgezegd,
        _ => Uitkomst.Mislukt,
    };
}
