using Integratie.Lokaal.ServiceBus;
using Microsoft.AspNetCore.Http;

namespace Integratie.Lokaal.Functions.Hosting;

/// <summary>One run of one function.</summary>
internal sealed class InvocationContext(FunctionMethod function, object input, CancellationToken cancellationToken) : FunctionContext
{
    private IDictionary<object, object>? _items;

    public override CancellationToken CancellationToken { get; } = cancellationToken;

    public override FunctionDefinition FunctionDefinition => Function;

    public override string FunctionId => Function.Id;

    /// <summary>Set before the pipeline starts.</summary>
    public override IServiceProvider InstanceServices { get; set; } = null!;

    public override string InvocationId { get => field ??= Guid.NewGuid().ToString(); }

    public override IDictionary<object, object> Items { get => _items ??= new Dictionary<object, object>(); set => _items = value; }

    public override TraceContext TraceContext { get => field ??= InvocationTrace.Of(Input); }

    public FunctionMethod Function { get; } = function;

    /// <summary>What the trigger hands over: a message, messages, a timer, a request.</summary>
    public object Input { get; } = input;

    /// <summary>For message functions only.</summary>
    public ServiceBusMessageActions? Actions { get; init; }

    /// <summary>What the function returned.</summary>
    public object? Result { get; set; }
}
