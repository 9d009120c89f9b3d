using Microsoft.Extensions.Logging;

namespace Integratie.Lokaal.ServiceBus.Broker;

internal static partial class BrokerLog
{
    [LoggerMessage(1, LogLevel.Warning, "{Queue}: bericht {Number} naar de dode letters: {Reason}")]
    public static partial void DeadLettered(ILogger logger, string queue, long number, string? reason);

    [LoggerMessage(2, LogLevel.Error, "{Queue}: berichten lezen mislukt")]
    public static partial void RefillFailed(ILogger logger, string queue, Exception failure);

    [LoggerMessage(4, LogLevel.Error, "{Queue}: bericht {Number} is afgehandeld, maar dat is niet opgeslagen; het komt opnieuw")]
    public static partial void NotCompleted(ILogger logger, string queue, long number, Exception failure);

    [LoggerMessage(3, LogLevel.Error, "Een uitgestelde wijziging is niet opgeslagen")]
    public static partial void LaterFailed(ILogger logger, Exception failure);
}
