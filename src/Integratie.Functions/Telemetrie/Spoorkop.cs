using System.Diagnostics;
using Lezen = Integratie.Kern.Berichten.Lezen;

namespace Integratie.Functions.Telemetrie;

/// <summary>The place of a request in a trace (W3C Trace Context): kept with what it brought, so that the deliveries go on from there.</summary>
/// <param name="Traceparent">Well-formed, of version 00.</param>
/// <param name="Tracestate">What others want to be passed on with it.</param>
public sealed record Spoorkop(string Traceparent, string? Tracestate)
{
    /// <summary>Of the request that is being answered.</summary>
    public static Spoorkop? Huidig => Van(Activity.Current?.Id, Activity.Current?.TraceStateString);

    /// <summary>Null when the traceparent is absent or malformed: then the state is worth nothing either.</summary>
    public static Spoorkop? Van(string? traceparent, string? tracestate) =>
        traceparent is not null && Lezen.Traceparent.Lees(traceparent) is { } gelezen ? new(gelezen, Lezen.Tracestate.Lees(tracestate)) : null;

    /// <summary>As <see cref="Schrijf"/> left it.</summary>
    public static Spoorkop? Lees(TableEntity rij) => rij.GetString("Traceparent") is { } traceparent ? new(traceparent, rij.GetString("Tracestate")) : null;

    public void Schrijf(TableEntity rij)
    {
        rij["Traceparent"] = Traceparent;
        if (Tracestate is not null)
            rij["Tracestate"] = Tracestate;
    }
}
