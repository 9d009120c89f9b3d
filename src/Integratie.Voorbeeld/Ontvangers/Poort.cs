using System.Net;
using System.Net.Sockets;

namespace Integratie.Voorbeeld.Ontvangers;

internal static class Poort
{
    /// <exception cref="Startfout">Something listens there already.</exception>
    public static void EisVrij(int poort, string waarvoor)
    {
        try
        {
            using var proef = new TcpListener(IPAddress.Loopback, poort);
            proef.Start();
        }
        catch (SocketException fout)
        {
            throw new Startfout($"{waarvoor} is poort {poort} nodig, en die is niet vrij ({fout.SocketErrorCode}).");
        }
    }
}
