namespace Integratie.Lokaal.Functions.Hosting;

/// <summary>One function cannot run as it is written or set up. The others do.</summary>
internal sealed class FunctionInErrorException(string message) : Exception(message);
