namespace Integratie.Lokaal.Functions;

/// <summary>One invocation, as middleware and functions see it.</summary>
public abstract class FunctionContext
{
    /// <summary>Cancelled when the host stops.</summary>
    public abstract CancellationToken CancellationToken { get; }

    public abstract FunctionDefinition FunctionDefinition { get; }

    public abstract string FunctionId { get; }

    /// <summary>The scope of this invocation.</summary>
    public abstract IServiceProvider InstanceServices { get; set; }

    public abstract string InvocationId { get; }

    public abstract IDictionary<object, object> Items { get; set; }

    public abstract TraceContext TraceContext { get; }
}
