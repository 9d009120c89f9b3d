using System.Net.Sockets;

namespace Integratie.Functions.Instellingen;

/// <summary>Why a file, folder or connection cannot be used, in Dutch as everything that an operator reads; the runtime only speaks English.</summary>
internal static class Oorzaak
{
    private const int BestaatAl = 17, BestaatAlWindows = unchecked((int)0x800700B7);

    public static string Van(Exception fout) => (fout, Pad(fout.Message)) switch
    {
        (FileNotFoundException or DirectoryNotFoundException, { } pad) => $"{pad} bestaat niet.",
        (UnauthorizedAccessException, { } pad) => $"u hebt geen rechten op {pad}.",
        (IOException { HResult: BestaatAl or BestaatAlWindows }, { } pad) => $"{pad} is een bestand, geen map.",
        (HttpRequestException { HttpRequestError: HttpRequestError.NameResolutionError }, _) => "die naam is nergens bekend.",
        (HttpRequestException { InnerException: SocketException { SocketErrorCode: SocketError.ConnectionRefused } }, _) => "daar luistert niets.",
        _ => fout.Message,
    };

    // The runtime names it between quotes.
    private static string? Pad(string melding) => melding.Split('\'') is [_, var pad, _] ? pad : null;
}
