using System.Reflection;
using System.Runtime.CompilerServices;

namespace Integratie.Lokaal.Tests.Tables;

/// <summary>Writes what a type offers to others in the notation of azure-signaturen.txt: simple type names, no nullable annotations.</summary>
internal static class SignatureText
{
    private const BindingFlags Own =
        BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    public static string Kind(Type type) => type switch
    {
        { IsEnum: true } => "enum " + string.Join(", ", Enum.GetNames(type)),
        { IsInterface: true } => "interface",
        { IsValueType: true } => "struct",
        { IsAbstract: true, IsSealed: true } => "static class",
        { IsSealed: true } => "sealed class",
        _ => "class",
    };

    public static IEnumerable<string> Members(Type type)
    {
        // What an enum or a delegate has besides its names and its Invoke comes from the compiler.
        if (type.IsEnum) return [];
        var methods = type.GetMethods(Own).Where(method => Visible(method) && !FromObject(method) && !IsAccessor(method));
        if (typeof(Delegate).IsAssignableFrom(type)) return methods.Where(method => method.Name == "Invoke").Select(Method);
        return type.GetConstructors(Own).Where(constructor => Visible(constructor) && !OnlyForDeriving(constructor)).Select(Constructor)
            .Concat(type.GetProperties(Own).Where(property => property.GetAccessors(true).Any(Visible)).Select(Property))
            .Concat(type.GetFields(Own).Where(field => field.IsPublic).Select(field => $"{Name(field.FieldType)} {field.Name}"))
            .Concat(type.GetEvents(Own).Select(@event => $"event {@event.Name}"))
            .Concat(methods.Select(Method));
    }

    private static string Constructor(ConstructorInfo constructor) =>
        $"{(constructor.IsFamily ? "protected " : "")}{Simple(constructor.DeclaringType!)}({Parameters(constructor)})";

    private static string Property(PropertyInfo property)
    {
        var index = property.GetIndexParameters();
        var name = index.Length == 0 ? property.Name : $"this[{string.Join(", ", index.Select(Parameter))}]";
        var get = property.GetMethod is { } getter && Visible(getter) ? "get; " : "";
        var set = property.SetMethod is { } setter && Visible(setter) ? IsInit(setter) ? "init; " : "set; " : "";
        return $"{Name(property.PropertyType)} {name} {{ {get}{set}}}";
    }

    private static string Method(MethodInfo method)
    {
        var access = method.IsFamily || method.IsFamilyOrAssembly ? "protected " : "";
        var modifier = method.IsStatic ? "static " : method.IsVirtual && !method.IsFinal && !method.DeclaringType!.IsInterface ? "virtual " : "";
        var generic = method.IsGenericMethod ? $"<{string.Join(", ", method.GetGenericArguments().Select(Name))}>" : "";
        var extends = method.IsDefined(typeof(ExtensionAttribute)) ? "this " : "";
        return $"{access}{modifier}{Name(method.ReturnType)} {method.Name}{generic}({extends}{Parameters(method)})";
    }

    private static string Parameters(MethodBase method) => string.Join(", ", method.GetParameters().Select(Parameter));

    private static string Parameter(ParameterInfo parameter)
    {
        var prefix = parameter.IsOut ? "out " : parameter.IsDefined(typeof(ParamArrayAttribute)) ? "params " : "";
        var type = parameter.ParameterType.IsByRef ? parameter.ParameterType.GetElementType()! : parameter.ParameterType;
        return $"{prefix}{Name(type)} {parameter.Name}{(parameter.HasDefaultValue ? $" = {Default(type, parameter.DefaultValue)}" : "")}";
    }

    private static string Default(Type type, object? value) => value switch
    {
        null => type.IsValueType ? "default" : "null",
        _ when type.IsEnum => $"{type.Name}.{Enum.GetName(type, value)}",
        bool truth => truth ? "true" : "false",
        _ => $"{value}",
    };

    private static string Name(Type type)
    {
        if (Nullable.GetUnderlyingType(type) is { } underlying) return Name(underlying) + "?";
        if (type.IsArray) return Name(type.GetElementType()!) + "[]";
        if (type.IsGenericType) return $"{Simple(type)}<{string.Join(", ", type.GetGenericArguments().Select(Name))}>";
        return Type.GetTypeCode(type) switch
        {
            _ when type.IsEnum => type.Name,
            TypeCode.String => "string",
            TypeCode.Int32 => "int",
            TypeCode.Int64 => "long",
            TypeCode.Boolean => "bool",
            TypeCode.Double => "double",
            TypeCode.Byte => "byte",
            _ when type == typeof(void) => "void",
            _ when type == typeof(object) => "object",
            _ => type.Name,
        };
    }

    public static string Simple(Type type) => type.Name.Split('`')[0];

    private static bool Visible(MethodBase method) => method.IsPublic || method.IsFamily || method.IsFamilyOrAssembly;

    private static bool OnlyForDeriving(ConstructorInfo constructor) =>
        constructor.IsFamily && constructor.DeclaringType!.IsAbstract && constructor.GetParameters().Length == 0;

    private static bool IsAccessor(MethodInfo method) =>
        method.IsSpecialName && !method.Name.StartsWith("op_", StringComparison.Ordinal);

    private static bool IsInit(MethodInfo setter) =>
        setter.ReturnParameter.GetRequiredCustomModifiers().Contains(typeof(IsExternalInit));

    /// <summary>ToString and the like, and the typed Equals of IEquatable, which is in the heading of the list.</summary>
    private static bool FromObject(MethodInfo method) =>
        method.GetBaseDefinition().DeclaringType == typeof(object)
        || (method.Name == nameof(Equals) && method.GetParameters() is [var other] && other.ParameterType == method.DeclaringType);
}
