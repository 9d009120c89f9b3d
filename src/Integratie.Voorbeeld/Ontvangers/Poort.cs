using System.Net;
using System.Net.Sockets;

namespace Integratie.Voorbeeld.Ontvangers;

internal static class Poort
{
    /// <summary>A port where nothing listens now.</summary>
    public static int Vrije()
    {
        using var proef = new TcpListener(IPAddress.Loopback, 0);
        proef.Start();
        return ((IPEndPoint)proef.LocalEndpoint).Port;
    }

    /// <exception cref="Startfout">Something listens there already.</exception>
    public static void EisVrij(int poort, string waarvoor)
    {
        try
        {
            using var proef = new TcpListener(IPAddress.Loopback, poort);
            proef.Start();
        }
        catch (SocketException fout) when (fout.SocketErrorCode == SocketError.AddressAlreadyInUse)
        {
            throw new Startfout($"{waarvoor} is poort {poort} nodig, en daar luistert al iets. Draait er nog een voorstelling? Stop die met Ctrl+C.");
        }
        catch (SocketException fout)
        {
            throw new Startfout($"{waarvoor} is poort {poort} nodig, en die is niet vrij ({fout.SocketErrorCode}).");
        }
    }
}
