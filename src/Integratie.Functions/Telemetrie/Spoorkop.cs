using System.Diagnostics;

namespace Integratie.Functions.Telemetrie;

/// <summary>The place of a request in a trace (W3C Trace Context): kept with what it brought, so that the deliveries go on from there.</summary>
/// <param name="Traceparent">Well-formed.</param>
/// <param name="Tracestate">What others want to be passed on with it.</param>
public sealed record Spoorkop(string Traceparent, string? Tracestate)
{
    /// <summary>What the recommendation asks everybody to pass on; of a longer one the last members are left out.</summary>
    private const int LengsteTracestate = 512;

    /// <summary>Of the request that is being answered.</summary>
    public static Spoorkop? Huidig => Van(Activity.Current?.Id, Activity.Current?.TraceStateString);

    /// <summary>Null when the traceparent is absent or malformed: then the state is worth nothing either.</summary>
    public static Spoorkop? Van(string? traceparent, string? tracestate) =>
        traceparent is not null && Kern.Berichten.Lezen.Traceparent.IsGeldig(traceparent) ? new(traceparent, Bruikbaar(tracestate)) : null;

    /// <summary>As <see cref="Schrijf"/> left it.</summary>
    public static Spoorkop? Lees(TableEntity rij) => rij.GetString("Traceparent") is { } traceparent ? new(traceparent, rij.GetString("Tracestate")) : null;

    public void Schrijf(TableEntity rij)
    {
        rij["Traceparent"] = Traceparent;
        if (Tracestate is not null)
            rij["Tracestate"] = Tracestate;
    }

    private static string? Bruikbaar(string? tracestate)
    {
        if (string.IsNullOrWhiteSpace(tracestate) || tracestate.Any(teken => teken is < ' ' or > '~'))
            return null;
        if (tracestate.Length <= LengsteTracestate)
            return tracestate;
        var einde = tracestate.LastIndexOf(',', LengsteTracestate);
        return einde > 0 ? tracestate[..einde] : null;
    }
}
