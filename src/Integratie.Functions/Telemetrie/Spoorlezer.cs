using System.Diagnostics;

namespace Integratie.Functions.Telemetrie;

/// <summary>
/// Reads the trace of a request and writes that of a call by the rules of W3C Trace Context. The one of .NET loses a trace whose version it does not know,
/// passes on half of a <c>tracestate</c> that is malformed further on, and leaves out one with a space in a value.
/// </summary>
internal sealed class Spoorlezer : DistributedContextPropagator
{
    private readonly DistributedContextPropagator gewoon = CreateW3CPropagator();

    public override IReadOnlyCollection<string> Fields => gewoon.Fields;

    public override void ExtractTraceIdAndState(object? carrier, PropagatorGetterCallback? getter, out string? traceId, out string? traceState)
    {
        var kop = Spoorkop.Van(Lees(carrier, getter, "traceparent"), Lees(carrier, getter, "tracestate"));
        (traceId, traceState) = (kop?.Traceparent, kop?.Tracestate);
    }

    public override IEnumerable<KeyValuePair<string, string?>>? ExtractBaggage(object? carrier, PropagatorGetterCallback? getter) =>
        gewoon.ExtractBaggage(carrier, getter);

    /// <summary>
    /// What was read is well-formed and goes on as it is: a header says what the event beside it says. Baggage is nobody's business but our
    /// own.
    /// </summary>
    public override void Inject(Activity? activity, object? carrier, PropagatorSetterCallback? setter)
    {
        if (activity?.Id is not { } traceparent)
            return;
        setter?.Invoke(carrier, "traceparent", traceparent);
        if (activity.TraceStateString is { Length: > 0 } tracestate)
            setter?.Invoke(carrier, "tracestate", tracestate);
    }

    // A header that was sent twice comes as one value with a comma: for the state that is what it means, for the parent it is malformed.
    private static string? Lees(object? carrier, PropagatorGetterCallback? getter, string naam)
    {
        string? waarde = null;
        IEnumerable<string>? waarden = null;
        getter?.Invoke(carrier, naam, out waarde, out waarden);
        return waarden is null ? waarde : string.Join(',', waarden);
    }
}
