using NodaTime;

namespace Integratie.Kern.Bezorging;

/// <summary>
/// When a failed delivery is tried again: at once, then after 5 s, 30 s, 2 min, 10 min, 1 h, and every 4 h from there
/// (the plan of the contract, at least 72 hours as Standard Webhooks asks).
/// </summary>
public static class Herhaalplan
{
    private static readonly Duration[] Wachttijden =
    [
        Duration.FromSeconds(5), Duration.FromSeconds(30), Duration.FromMinutes(2), Duration.FromMinutes(10),
        Duration.FromHours(1), Duration.FromHours(4),
    ];

    /// <summary>A delivery that failed this long since its first attempt is flagged as vastgelopen; the attempts go on.</summary>
    public static Duration Vastgelopen { get; } = Duration.FromHours(72);

    /// <summary>The wait after an answer that was a failure: a 429 says how long itself, a 503 can only lengthen the plan.</summary>
    /// <param name="antwoord">What the ontvanger answered.</param>
    /// <param name="mislukt">How many attempts failed so far, 1 or more.</param>
    /// <param name="jitter">From 0 to 1: see <see cref="Wachttijd(int, double)"/>.</param>
    public static Duration Wachttijd(Antwoord antwoord, int mislukt, double jitter)
    {
        var plan = Wachttijd(mislukt, jitter);
        return antwoord.Pauze is { } pauze && (antwoord.Status == 429 || pauze > plan) ? pauze : plan;
    }

    /// <summary>The wait after a failed attempt.</summary>
    /// <param name="mislukt">How many attempts failed so far, 1 or more.</param>
    /// <param name="jitter">From 0 to 1: how much of the extra tenth is added. Jitter only lengthens.</param>
    public static Duration Wachttijd(int mislukt, double jitter)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(mislukt);
        var basis = Wachttijden[Math.Min(mislukt, Wachttijden.Length) - 1];
        return basis + (basis * (0.1 * Math.Clamp(jitter, 0, 1)));
    }
}
