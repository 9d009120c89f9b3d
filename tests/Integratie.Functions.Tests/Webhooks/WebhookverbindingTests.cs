using System.Net;
using System.Net.Sockets;
using Integratie.Functions.Bezorging;
using Integratie.Functions.Tests.Opstelling;

namespace Integratie.Functions.Tests.Webhooks;

public sealed class WebhookverbindingTests : IAsyncLifetime
{
    private Ontvanger ontvanger = null!;

    public async Task InitializeAsync() => ontvanger = await Ontvanger.StartAsync();

    public async Task DisposeAsync() => await ontvanger.DisposeAsync();

    [Theory]
    [InlineData("127.0.0.1")]
    [InlineData("localhost")]
    public async Task A_name_or_number_of_a_forbidden_address_is_never_called(string host)
    {
        using var client = Webhookverbinding.MaakClient(new Adresregels(lokaleAdressen: false));

        await Assert.ThrowsAsync<HttpRequestException>(() => client.GetAsync(new Uri($"http://{host}:{ontvanger.Poort}/hook")));

        Assert.Empty(ontvanger.Posten);
    }

    [SkippableFact]
    public async Task Of_several_addresses_one_that_does_not_answer_leaves_time_for_the_next()
    {
        Skip.IfNot(OperatingSystem.IsLinux(), "who may have 127.0.0.2, and what a full queue does, differs elsewhere");
        var dood = IPAddress.Parse("127.0.0.2");
        // Nobody takes connections from its queue: when that is full, who comes next gets no answer at all.
        using var vol = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp);
        vol.Bind(new IPEndPoint(dood, ontvanger.Poort));
        vol.Listen(0);
        using var wachtende = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp);
        await wachtende.ConnectAsync(dood, ontvanger.Poort);
        using var client = Webhookverbinding.MaakClient(
            new Adresregels(lokaleAdressen: true), zoek: (_, _) => Task.FromResult<IPAddress[]>([dood, IPAddress.Loopback]));

        using var antwoord = await client.PostAsync(new Uri($"http://gi.voorbeeld.nl:{ontvanger.Poort}/hook"), null);

        Assert.True(antwoord.IsSuccessStatusCode);
        Assert.Single(ontvanger.Posten);
    }

    [Fact]
    public async Task An_address_of_version_4_that_is_written_as_one_of_version_6_is_called()
    {
        using var client = Webhookverbinding.MaakClient(
            new Adresregels(lokaleAdressen: true), zoek: (_, _) => Task.FromResult<IPAddress[]>([IPAddress.Loopback.MapToIPv6()]));

        using var antwoord = await client.PostAsync(new Uri($"http://gi.voorbeeld.nl:{ontvanger.Poort}/hook"), null);

        Assert.True(antwoord.IsSuccessStatusCode);
    }

    [Fact]
    public async Task A_redirect_is_an_answer_and_is_not_followed()
    {
        ontvanger.Antwoord = (context, _) =>
        {
            context.Response.StatusCode = 307;
            context.Response.Headers.Location = $"http://127.0.0.1:{ontvanger.Poort}/elders";
            return Task.CompletedTask;
        };
        using var client = Webhookverbinding.MaakClient(new Adresregels(lokaleAdressen: true));

        using var antwoord = await client.PostAsync(new Uri(ontvanger.Url), new StringContent("{}"));

        Assert.Equal(HttpStatusCode.TemporaryRedirect, antwoord.StatusCode);
        Assert.Single(ontvanger.Posten);
    }

    [Fact]
    public async Task A_cookie_is_not_kept_and_nothing_is_asked_to_be_packed()
    {
        ontvanger.Antwoord = (context, _) =>
        {
            context.Response.Cookies.Append("volg", "mij");
            return Task.CompletedTask;
        };
        using var client = Webhookverbinding.MaakClient(new Adresregels(lokaleAdressen: true));
        using var eerste = await client.PostAsync(new Uri(ontvanger.Url), null);
        using var tweede = await client.PostAsync(new Uri(ontvanger.Url), null);

        Assert.True(eerste.Headers.Contains("Set-Cookie"));
        Assert.All(ontvanger.Posten, p => Assert.DoesNotContain("Cookie", p.Koppen.Keys));
        Assert.All(ontvanger.Posten, p => Assert.DoesNotContain("Accept-Encoding", p.Koppen.Keys));
    }
}
