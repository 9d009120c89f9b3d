namespace Integratie.Lokaal.Functions;

/// <summary>One function as it was found in the assembly.</summary>
public abstract class FunctionDefinition
{
    /// <summary>Full name of the class and the method.</summary>
    public abstract string EntryPoint { get; }

    public abstract string Id { get; }

    public abstract string Name { get; }

    public abstract string PathToAssembly { get; }
}
