using System.Net;
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
