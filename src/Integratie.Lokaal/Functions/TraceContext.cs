namespace Integratie.Lokaal.Functions;

/// <summary>The W3C trace an invocation belongs to; empty strings when there is none.</summary>
public abstract class TraceContext
{
    public abstract string TraceParent { get; }

    public abstract string TraceState { get; }
}
