using System.Net.Sockets;

namespace Integratie.Functions.Instellingen;

/// <summary>Why a file, folder or connection cannot be used, in Dutch as everything that an operator reads; the runtime only speaks English.</summary>
internal static class Oorzaak
{
    private const int BestaatAl = 17, BestaatAlWindows = unchecked((int)0x800700B7), Vol = 28, VolWindows = unchecked((int)0x80070070);

    public static string Van(Exception fout) => (fout, Pad(fout.Message)) switch
    {
        (FileNotFoundException or DirectoryNotFoundException, { } pad) => $"{pad} bestaat niet.",
        (UnauthorizedAccessException, { } pad) => $"u hebt geen rechten op {pad}.",
        (IOException { HResult: BestaatAl or BestaatAlWindows }, { } pad) => $"{pad} is een bestand, geen map.",
        (IOException { HResult: Vol or VolWindows }, _) => "de schijf is vol.",
        (PathTooLongException, _) => "die naam is te lang.",
        (HttpRequestException { HttpRequestError: HttpRequestError.NameResolutionError }, _) => "die naam is nergens bekend.",
        (HttpRequestException { InnerException: SocketException { SocketErrorCode: SocketError.ConnectionRefused } }, _) => "daar luistert niets.",
        _ => fout.Message,
    };

    /// <summary>Of what was read as a file: a folder is refused as if it were for lack of rights.</summary>
    public static string VanBestand(string bestand, Exception fout) => Directory.Exists(bestand) ? $"{bestand} is een map, geen bestand." : Van(fout);

    // The runtime names it between quotes.
    private static string? Pad(string melding) => melding.Split('\'') is [_, var pad, _] ? pad : null;
}
