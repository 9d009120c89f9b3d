using System.Reflection;
using System.Runtime.CompilerServices;

namespace Integratie.Lokaal.Functions;

/// <summary>Where an app starts.</summary>
public class FunctionsApplication
{
    /// <summary>
    /// A builder with ordinary .NET configuration (appsettings.json beside the dll and in the working directory, environment,
    /// command line). The functions are the public classes with <see cref="FunctionAttribute"/> methods of the calling assembly.
    /// </summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static FunctionsApplicationBuilder CreateBuilder(string[] args) =>
        new(args, Assembly.GetCallingAssembly().GetExportedTypes(), AppContext.BaseDirectory);
}
