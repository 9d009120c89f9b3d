using System.Net;
using System.Net.Sockets;
using Integratie.Voorbeeld.Ontvangers;

namespace Integratie.Voorbeeld.Tests;

public sealed class PoortTests
{
    [Fact]
    public void A_port_in_use_is_named_with_what_to_do()
    {
        using var ander = new TcpListener(IPAddress.Loopback, 0);
        ander.Start();
        var poort = ((IPEndPoint)ander.LocalEndpoint).Port;

        var fout = Assert.Throws<Startfout>(() => Poort.EisVrij(poort, "Voor de proef"));

        Assert.Equal($"Voor de proef is poort {poort} nodig, en daar luistert al iets. Draait er nog een voorstelling? Stop die met Ctrl+C.", fout.Message);
    }
}
