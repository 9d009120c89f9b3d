namespace Integratie.Lokaal.Functions;

/// <summary>Runs around every invocation; one instance for the whole host.</summary>
public interface IFunctionsWorkerMiddleware
{
    Task Invoke(FunctionContext context, FunctionExecutionDelegate next);
}
