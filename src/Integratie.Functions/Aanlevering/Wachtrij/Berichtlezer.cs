using System.Globalization;
using System.Text.Json;
using Integratie.Functions.Http;
using Integratie.Functions.Telemetrie;
using Integratie.Kern.Deelnemers;

namespace Integratie.Functions.Aanlevering.Wachtrij;

/// <summary>Reads events out of a message by the AMQP binding of CloudEvents: structured, a batch, or binary with attributes as properties.</summary>
internal static class Berichtlezer
{
    // The binding writes a colon; for brokers that cannot have one in a name it allows an underscore.
    private static readonly string[] Voorvoegsels = ["cloudEvents:", "cloudEvents_"];

    /// <exception cref="ProbleemException">400 with all faults, or 415.</exception>
    public static Ingelezen Lees(ServiceBusReceivedMessage bericht, Rol zender) =>
        Inlezer.Lezer(bericht.ContentType, [.. Koppen(bericht)], zender).Lees(bericht.Body.ToMemory());

    /// <summary>What the event calls itself, however faulty it is; else what the message calls itself.</summary>
    public static string Kenmerk(ServiceBusReceivedMessage bericht)
    {
        if (Koppen(bericht).FirstOrDefault(k => k.Key == "ce-id").Value is { } id)
            return Uri.UnescapeDataString(id);
        try
        {
            using var json = JsonDocument.Parse(bericht.Body.ToMemory());
            if (json.RootElement is { ValueKind: JsonValueKind.Object } && json.RootElement.TryGetProperty("id", out var lid) && lid.GetString() is { } tekst)
                return tekst;
        }
        catch (Exception fout) when (fout is JsonException or InvalidOperationException)
        {
            // No JSON, or an id that is no text.
        }

        return bericht.MessageId ?? "";
    }

    /// <summary>The trace of whoever sent it, as the clients of Service Bus write it.</summary>
    public static Spoorkop? Spoor(ServiceBusReceivedMessage bericht) => Spoorkop.Van(
        bericht.ApplicationProperties.GetValueOrDefault("Diagnostic-Id") as string, bericht.ApplicationProperties.GetValueOrDefault("tracestate") as string);

    private static IEnumerable<KeyValuePair<string, string>> Koppen(ServiceBusReceivedMessage bericht) =>
        from eigenschap in bericht.ApplicationProperties
        from voorvoegsel in Voorvoegsels
        where eigenschap.Key.StartsWith(voorvoegsel, StringComparison.Ordinal)
        select KeyValuePair.Create("ce-" + eigenschap.Key[voorvoegsel.Length..], Uri.EscapeDataString(Tekst(eigenschap.Value)));

    private static string Tekst(object waarde) => waarde switch
    {
        bool jaNee => jaNee ? "true" : "false",
        DateTimeOffset moment => moment.UtcDateTime.ToString("O", CultureInfo.InvariantCulture),
        DateTime moment => moment.ToUniversalTime().ToString("O", CultureInfo.InvariantCulture),
        _ => Convert.ToString(waarde, CultureInfo.InvariantCulture) ?? "",
    };
}
