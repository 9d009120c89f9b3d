using System.Reflection;
using Microsoft.Extensions.DependencyInjection;

namespace Integratie.Lokaal.Functions.Hosting;

/// <summary>A function and how to call it. Everything that needs reflection is worked out once.</summary>
internal sealed class FunctionMethod : FunctionDefinition
{
    private readonly ObjectFactory? _create;
    private readonly MethodInvoker _invoke;
    private readonly Func<InvocationContext, object?>[] _arguments;
    private readonly Func<object?, Task<object?>> _result;

    private FunctionMethod(
        string name, MethodInfo method, TriggerBindingAttribute trigger, ParameterInfo parameter, Func<InvocationContext, object?>[] arguments)
    {
        Name = name;
        EntryPoint = $"{method.DeclaringType!.FullName}.{method.Name}";
        PathToAssembly = method.DeclaringType.Assembly.Location;
        Trigger = trigger;
        TriggerType = parameter.ParameterType;
        _create = method.IsStatic ? null : ActivatorUtilities.CreateFactory(method.DeclaringType, []);
        _invoke = MethodInvoker.Create(method);
        _arguments = arguments;
        _result = FunctionResult.For(method.ReturnType);
    }

    public override string EntryPoint { get; }

    public override string Id => Name;

    public override string Name { get; }

    public override string PathToAssembly { get; }

    public TriggerBindingAttribute Trigger { get; }

    /// <summary>The type of the parameter with the trigger.</summary>
    public Type TriggerType { get; }

    /// <exception cref="FunctionInErrorException">It is not written as a function.</exception>
    public static FunctionMethod Of(MethodInfo method, string name)
    {
        if (!FunctionNames.IsValid(name)) throw new FunctionInErrorException("de naam is niet bruikbaar");
        var parameters = method.GetParameters();
        var triggers = parameters
            .SelectMany(parameter => parameter.GetCustomAttributes<TriggerBindingAttribute>().Select(trigger => (parameter, trigger)))
            .ToList();
        if (triggers is not [var (triggered, attribute)]) throw new FunctionInErrorException("er is niet precies één trigger");
        var arguments = parameters.Select(parameter => FunctionArgument.For(parameter, parameter == triggered ? attribute : null, attribute));
        return new FunctionMethod(name, method, attribute, triggered, [.. arguments]);
    }

    /// <summary>Makes the class anew, calls the method and returns what it returned.</summary>
    public async Task<object?> CallAsync(InvocationContext context)
    {
        var instance = _create?.Invoke(context.InstanceServices, null);
        try
        {
            var arguments = new object?[_arguments.Length];
            for (var index = 0; index < arguments.Length; index++) arguments[index] = _arguments[index](context);
            return await _result(_invoke.Invoke(instance, arguments.AsSpan()));
        }
        finally
        {
            if (instance is IAsyncDisposable asyncDisposable) await asyncDisposable.DisposeAsync();
            else (instance as IDisposable)?.Dispose();
        }
    }
}
