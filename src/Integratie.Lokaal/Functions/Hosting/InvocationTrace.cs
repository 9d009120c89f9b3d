using System.Diagnostics;
using Integratie.Lokaal.ServiceBus;

namespace Integratie.Lokaal.Functions.Hosting;

/// <summary>The trace of a request is the one Kestrel found; of a message the one its sender put in the property <c>Diagnostic-Id</c>.</summary>
internal sealed class InvocationTrace(string parent, string state) : TraceContext
{
    private const string Property = "Diagnostic-Id";

    public override string TraceParent { get; } = parent;

    public override string TraceState { get; } = state;

    public static InvocationTrace Of(object input) =>
        input is ServiceBusReceivedMessage message
            ? new(message.ApplicationProperties.GetValueOrDefault(Property) as string ?? "", "")
            : new(Activity.Current?.Id ?? "", Activity.Current?.TraceStateString ?? "");
}
