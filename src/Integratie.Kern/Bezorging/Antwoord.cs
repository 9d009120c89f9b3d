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
/// <param name="RetryAfter">How long the ontvanger asks to wait, as it says it: see <see cref="Pauze"/>.</param>
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

    /// <summary>
    /// How long it asks not to be called. Only a 429 and a 503 can, and for no longer than until somebody must be told that the delivery is stuck:
    /// an ontvanger that asks for years would otherwise silence it.
    /// </summary>
    public Duration? Pauze => Status is 429 or 503 && RetryAfter is { } gevraagd && gevraagd > Duration.Zero
        ? Duration.Min(gevraagd, Herhaalplan.Vastgelopen)
        : null;
}
