using System.Net.Sockets;
using System.Text;

namespace Integratie.Functions.Tests.Http;

/// <summary>What an ordinary client would never send. Whoever does hears that it is wrong; the hub does not call it a fault of its own.</summary>
public sealed class Onleesbare_aanvragen(GedeeldeHub gedeeld) : IClassFixture<GedeeldeHub>
{
    private const string Json = "Authorization: Bearer de-sleutel-van-rechtbank\r\nContent-Type: application/cloudevents+json\r\n";
    private const string Formulier = "Content-Type: application/x-www-form-urlencoded\r\n";
    private const string Delen = "Content-Type: multipart/form-data; boundary=X\r\n";
    private const string Brokken = "Transfer-Encoding: chunked\r\n";

    [Theory]
    [InlineData("/v1/gebeurtenissen", Json + Brokken, "FFFFFFFFFFFFFFFF\r\nabc", 400)]
    [InlineData("/v1/gebeurtenissen", Json + Brokken, "zz\r\nabc", 400)]
    [InlineData("/v1/gebeurtenissen", Json + "X-Een: 1\nContent-Length: 2\r\n", "{}", 400)]
    [InlineData("/aanmelden", Formulier + Brokken, "FFFFFFFFFFFFFFFF\r\nabc", 400)]
    [InlineData("/aanmelden", Formulier + "Content-Length: 9999999\r\n", "a=b", 413)]
    [InlineData("/aanmelden", Formulier + "Content-Length: 100\r\n", "a=b", 408)]
    [InlineData("/aanmelden", "Content-Type: application/x-www-form-urlencoded; charset=utf-7\r\nContent-Length: 3\r\n", "a=b", 400)]
    [InlineData("/aanmelden", Delen + "Content-Length: 8\r\n", "nonsense", 415)]
    [InlineData("/aanmelden", "Content-Length: 3\r\n", "a=b", 415)]
    public async Task Zijn_een_fout_van_de_beller(string pad, string koppen, string inhoud, int status) =>
        Assert.Equal(status, await StuurAsync(pad, koppen, inhoud));

    [Fact]
    public async Task Een_formulier_met_meer_velden_dan_een_pagina_heeft_ook()
    {
        var inhoud = string.Join('&', Enumerable.Range(0, 2000).Select(i => $"a{i}="));

        Assert.Equal(400, await StuurAsync("/aanmelden", $"{Formulier}Content-Length: {inhoud.Length}\r\n", inhoud));
    }

    private async Task<int> StuurAsync(string pad, string koppen, string inhoud)
    {
        var adres = gedeeld.Hub.Client.BaseAddress!;
        using var verbinding = new TcpClient();
        await verbinding.ConnectAsync(adres.Host, adres.Port).WaitAsync(TimeSpan.FromSeconds(10));
        await using var stroom = verbinding.GetStream();
        await stroom.WriteAsync(Encoding.ASCII.GetBytes($"POST {pad} HTTP/1.1\r\nHost: {adres.Authority}\r\n{koppen}\r\n{inhoud}"));
        using var lezer = new StreamReader(stroom, Encoding.ASCII);
        var regel = await lezer.ReadLineAsync().WaitAsync(TimeSpan.FromSeconds(20));
        return int.Parse(regel!.Split(' ')[1], System.Globalization.CultureInfo.InvariantCulture);
    }
}
