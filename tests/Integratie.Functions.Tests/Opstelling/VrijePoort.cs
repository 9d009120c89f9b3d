using System.Net;
using System.Net.Sockets;

namespace Integratie.Functions.Tests.Opstelling;

/// <summary>A TCP port that nobody listens on.</summary>
internal static class VrijePoort
{
    public static int Kies()
    {
        using var luisteraar = new TcpListener(IPAddress.Loopback, 0);
        luisteraar.Start();
        return ((IPEndPoint)luisteraar.LocalEndpoint).Port;
    }
}
