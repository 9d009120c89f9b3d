using Microsoft.Extensions.DependencyInjection;

namespace Integratie.Lokaal.Functions;

/// <summary>Where middleware is added.</summary>
public interface IFunctionsWorkerApplicationBuilder
{
    IServiceCollection Services { get; }

    /// <summary>Adds a step around every invocation; the first one added is the outermost.</summary>
    IFunctionsWorkerApplicationBuilder Use(Func<FunctionExecutionDelegate, FunctionExecutionDelegate> middleware);
}
