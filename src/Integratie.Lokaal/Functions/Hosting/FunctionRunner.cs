using Microsoft.Extensions.DependencyInjection;

namespace Integratie.Lokaal.Functions.Hosting;

/// <summary>Runs invocations through the middleware, the first one added outermost.</summary>
internal sealed class FunctionRunner : IDisposable
{
    private readonly CancellationTokenSource _stopping = new();
    private readonly IServiceScopeFactory _scopes;
    private readonly FunctionExecutionDelegate _pipeline;

    public FunctionRunner(IServiceScopeFactory scopes, IEnumerable<Func<FunctionExecutionDelegate, FunctionExecutionDelegate>> middleware)
    {
        _scopes = scopes;
        _pipeline = middleware.Reverse().Aggregate((FunctionExecutionDelegate)CallAsync, (next, step) => step(next));
    }

    /// <summary>What functions see as their cancellation: the host stops.</summary>
    public CancellationToken Stopping => _stopping.Token;

    /// <summary>What a function let go because the host stops: that is no fault of the function.</summary>
    public bool IsStop(Exception failure) => failure is OperationCanceledException && Stopping.IsCancellationRequested;

    public void Stop() => _stopping.Cancel();

    public void Dispose() => _stopping.Dispose();

    /// <summary>In a scope of its own.</summary>
    public async Task RunAsync(InvocationContext context)
    {
        await using var scope = _scopes.CreateAsyncScope();
        await RunAsync(context, scope.ServiceProvider);
    }

    /// <summary>In a scope that is there already.</summary>
    public Task RunAsync(InvocationContext context, IServiceProvider services)
    {
        context.InstanceServices = services;
        return _pipeline(context);
    }

    private static async Task CallAsync(FunctionContext context)
    {
        var invocation = (InvocationContext)context;
        invocation.Result = await invocation.Function.CallAsync(invocation);
    }
}
