using System.Reflection;

namespace Integratie.Lokaal.Functions.Hosting;

/// <summary>Waits for what a function method returns and gets the value out of it.</summary>
internal static class FunctionResult
{
    /// <exception cref="FunctionInErrorException">A return type that the host does not wait for.</exception>
    public static Func<object?, Task<object?>> For(Type type)
    {
        if (type == typeof(Task)) return Plain;
        if (!type.IsGenericType) return type == typeof(ValueTask) ? throw Unsupported(type) : Task.FromResult;
        if (type.GetGenericTypeDefinition() == typeof(ValueTask<>)) throw Unsupported(type);
        if (type.GetGenericTypeDefinition() != typeof(Task<>)) return Task.FromResult;
        return typeof(FunctionResult)
            .GetMethod(nameof(WithValue), BindingFlags.NonPublic | BindingFlags.Static)!
            .MakeGenericMethod(type.GenericTypeArguments)
            .CreateDelegate<Func<object?, Task<object?>>>();
    }

    private static async Task<object?> Plain(object? task)
    {
        await (Task)task!;
        return null;
    }

    private static async Task<object?> WithValue<T>(object? task) => await (Task<T>)task!;

    private static FunctionInErrorException Unsupported(Type type) => new($"{type.Name} als resultaat wordt niet ondersteund");
}
