using System.Net.Sockets;
using Integratie.Functions.Bezorging;
using Integratie.Functions.Http;
using Integratie.Functions.Instellingen;

namespace Integratie.Functions.Tests.Webhooks;

/// <summary>Broken off right after connecting, which HttpClient does not always call a failure of the request.</summary>
public sealed class Een_verbinding_die_meteen_breekt
{
    [Fact]
    public async Task Is_een_mislukte_poging_en_geen_fout_van_de_hub()
    {
        using var client = new HttpClient(new Uitgaandeverbinding(new Breekt()));

        var antwoord = await new Webhookzender(client, new HubOptions()).ZendAsync(
            new Uri("http://127.0.0.1/hook"), "lev_1", [], ["whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw"], CancellationToken.None);

        Assert.Equal((null, "verbinding verbroken"), (antwoord.Status, antwoord.Fout));
    }

    private sealed class Breekt : HttpMessageHandler
    {
        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken) =>
            Task.FromException<HttpResponseMessage>(new SocketException((int)SocketError.NotConnected));
    }
}
