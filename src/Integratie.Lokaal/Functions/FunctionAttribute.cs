namespace Integratie.Lokaal.Functions;

/// <summary>Marks a public method as a function. The name is unique in the app and case-insensitive.</summary>
[AttributeUsage(AttributeTargets.Method)]
public class FunctionAttribute(string name) : Attribute
{
    public string Name { get; } = name;
}
