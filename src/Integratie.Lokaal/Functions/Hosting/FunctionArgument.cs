using System.Reflection;
using Integratie.Lokaal.ServiceBus;
using Microsoft.AspNetCore.Http;

namespace Integratie.Lokaal.Functions.Hosting;

/// <summary>Where each parameter of a function gets its value.</summary>
internal static class FunctionArgument
{
    /// <param name="parameter">The parameter.</param>
    /// <param name="own">The trigger, when it stands on this parameter.</param>
    /// <param name="trigger">The trigger of the function.</param>
    /// <exception cref="FunctionInErrorException">A parameter that nothing can fill.</exception>
    public static Func<InvocationContext, object?> For(ParameterInfo parameter, TriggerBindingAttribute? own, TriggerBindingAttribute trigger)
    {
        var type = parameter.ParameterType;
        return (own, trigger) switch
        {
            (ServiceBusTriggerAttribute { IsBatched: false }, _) when type == typeof(ServiceBusReceivedMessage) => Input,
            (ServiceBusTriggerAttribute { IsBatched: true }, _) when type == typeof(ServiceBusReceivedMessage[]) => Input,
            (TimerTriggerAttribute, _) when type == typeof(TimerInfo) => Input,
            (HttpTriggerAttribute, _) when type == typeof(HttpRequest) => Input,
            (not null, _) => throw Unsupported(parameter),
            _ when type == typeof(FunctionContext) => context => context,
            _ when type == typeof(CancellationToken) => context => context.CancellationToken,
            (_, ServiceBusTriggerAttribute) when type == typeof(ServiceBusMessageActions) => context => context.Actions,
            (_, HttpTriggerAttribute) when type == typeof(string) => context => RouteValue(context, parameter.Name!),
            _ => throw Unsupported(parameter),
        };
    }

    private static object? Input(InvocationContext context) => context.Input;

    private static string? RouteValue(InvocationContext context, string name) =>
        context.GetHttpContext()!.Request.RouteValues.TryGetValue(name, out var value) ? value?.ToString() : null;

    private static FunctionInErrorException Unsupported(ParameterInfo parameter) =>
        new($"parameter '{parameter.Name}' van type {parameter.ParameterType.Name} kan niet worden gevuld");
}
