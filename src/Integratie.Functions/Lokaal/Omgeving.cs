using System.Net.Sockets;
using Integratie.Lokaal.Opslag;
using Microsoft.AspNetCore.Connections;

namespace Integratie.Functions;

/// <summary>What differs by runtime: this is the one-machine runtime.</summary>
internal static class Omgeving
{
    /// <summary>Default of <c>Hub:AchterVoorkant</c>: callers reach the hub directly.</summary>
    public static bool AchterVoorkant => false;

    /// <summary>Default of <c>Hub:Bezorging:MeerProcessen</c>: the data folder has one process.</summary>
    public static bool MeerProcessen => false;

    /// <summary>Why the hub cannot start, for what only this runtime can meet; null for anything else.</summary>
    public static string? Startfout(Exception fout) => fout switch
    {
        StoreException { IsDiskFull: true } => "De schijf is vol: de hub kan niet beginnen. Maak ruimte en start hem opnieuw.",
        StoreException or Integratie.Lokaal.InstellingException => fout.Message,
        { InnerException: StoreException opslag } => Startfout(opslag),
        IOException { InnerException: AddressInUseException } => $"urls: dit adres is al in gebruik; kies een ander met --urls ({fout.Message})",
        SocketException { SocketErrorCode: SocketError.AddressNotAvailable or SocketError.AccessDenied } =>
            $"urls: op dit adres kan de hub hier niet luisteren; kies een ander met --urls ({fout.Message})",
        _ => null,
    };

    /// <summary>Default of <c>Hub:Bezorging:LokaleAdressen</c>.</summary>
    public static bool LokaleAdressen => true;
}
