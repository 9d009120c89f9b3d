using System.Net;
using System.Net.Sockets;

namespace Integratie.Functions.Tests.Opstelling;

/// <summary>
/// A TCP port that nobody listens on. Not one that the system hands out: between the choice and its use that could go to another
/// test, or to the near end of a connection.
/// </summary>
internal static class VrijePoort
{
    // Below where Linux (32768), macOS and Windows (49152) begin to hand out ports by themselves.
    private const int Eerste = 10_000;
    private const int Na = 32_000;

    private static int _vorige = Random.Shared.Next(Eerste, Na);

    public static int Kies()
    {
        while (true)
        {
            var poort = Eerste + (Interlocked.Increment(ref _vorige) % (Na - Eerste));
            if (IsVrij(poort))
                return poort;
        }
    }

    public static bool IsVrij(int poort)
    {
        try
        {
            using var luisteraar = new TcpListener(IPAddress.Loopback, poort);
            luisteraar.Start();
            return true;
        }
        catch (SocketException)
        {
            return false;
        }
    }
}
