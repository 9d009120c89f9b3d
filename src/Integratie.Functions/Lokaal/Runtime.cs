namespace Integratie.Functions;

/// <summary>The services of this runtime: everything on one machine.</summary>
internal static class Runtime
{
    public static void AddRuntime(this FunctionsApplicationBuilder builder) => builder.AddLokaleRuntime();
}
