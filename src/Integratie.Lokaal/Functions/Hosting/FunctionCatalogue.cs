using System.Reflection;
using Microsoft.Extensions.Logging;

namespace Integratie.Lokaal.Functions.Hosting;

/// <summary>The functions of the app that can run. One that cannot is logged and left out.</summary>
internal sealed class FunctionCatalogue
{
    public FunctionCatalogue(IEnumerable<Type> types, ILogger<FunctionCatalogue> logger)
    {
        var names = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        var found = new List<FunctionMethod>();
        foreach (var method in types.SelectMany(type => type.GetMethods()))
        {
            if (method.GetCustomAttribute<FunctionAttribute>() is not { Name: var name }) continue;
            try
            {
                if (!names.Add(name)) throw new FunctionInErrorException("de naam komt twee keer voor");
                found.Add(FunctionMethod.Of(method, name));
            }
            catch (FunctionInErrorException failure)
            {
                HostLog.FunctionInError(logger, name, failure.Message);
            }
        }
        Functions = found;
    }

    public IReadOnlyList<FunctionMethod> Functions { get; }

    public IEnumerable<(FunctionMethod Function, TTrigger Trigger)> With<TTrigger>()
        where TTrigger : TriggerBindingAttribute =>
        from function in Functions
        where function.Trigger is TTrigger
        select (function, (TTrigger)function.Trigger);
}
