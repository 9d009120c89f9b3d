using System.Diagnostics;

namespace Integratie.Functions.Telemetrie;

/// <summary>
/// Reads the trace of a request by the rules of W3C Trace Context. The one of .NET loses a trace whose version it does not know, and passes on half of a
/// <c>tracestate</c> that is malformed further on.
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

    public override IEnumerable<KeyValuePair<string, string?>>? ExtractBaggage(object? carrier, PropagatorGetterCallback? getter) => gewoon.ExtractBaggage(carrier, getter);

    public override void Inject(Activity? activity, object? carrier, PropagatorSetterCallback? setter) => gewoon.Inject(activity, carrier, setter);

    // A header that was sent twice comes as one value with a comma: for the state that is what it means, for the parent it is malformed.
    private static string? Lees(object? carrier, PropagatorGetterCallback? getter, string naam)
    {
        string? waarde = null;
        IEnumerable<string>? waarden = null;
        getter?.Invoke(carrier, naam, out waarde, out waarden);
        return waarden is null ? waarde : string.Join(',', waarden);
    }
}
