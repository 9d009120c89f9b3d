using Microsoft.Extensions.Logging;

namespace Integratie.Lokaal.Functions.Hosting;

internal static partial class HostLog
{
    [LoggerMessage(1, LogLevel.Error, "Functie {Function} kan niet draaien: {Reason}")]
    public static partial void FunctionInError(ILogger logger, string function, string reason);

    [LoggerMessage(2, LogLevel.Error, "Functie {Function} is mislukt (aanroep {InvocationId})")]
    public static partial void FunctionFailed(ILogger logger, string function, string invocationId, Exception failure);

    [LoggerMessage(3, LogLevel.Error, "Functie {Function}: het bericht is niet afgehandeld")]
    public static partial void NotSettled(ILogger logger, string function, Exception failure);

    [LoggerMessage(4, LogLevel.Warning, "Functie {Function} duurde langer dan de vergrendeling van bericht {Number}; het komt opnieuw")]
    public static partial void LockLost(ILogger logger, string function, long number);

    [LoggerMessage(5, LogLevel.Warning, "Bij het stoppen liepen er nog aanroepen; hun berichten komen opnieuw")]
    public static partial void StoppedWhileRunning(ILogger logger);
}
