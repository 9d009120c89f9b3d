using System.Net;
using System.Net.Security;
using System.Net.Sockets;
using System.Security.Cryptography.X509Certificates;
using Integratie.Functions.Bezorging;
using Integratie.Functions.Instellingen;
using Integratie.Functions.Tests.Http;
using Integratie.Functions.Tests.Opstelling;
using Integratie.Kern.Bezorging;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Server.Kestrel.Https;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Logging;

namespace Integratie.Functions.Tests.Webhooks;

/// <summary>The certificates of an ontvanger and of the hub, over real TLS.</summary>
public sealed class TlsTests : IDisposable
{
    private readonly Certificaten certificaten = new();
    private readonly Proefmap map = new();

    public void Dispose()
    {
        certificaten.Dispose();
        map.Dispose();
    }

    [Fact]
    public async Task A_certificate_of_an_issuer_that_nobody_trusts_is_refused() =>
        Assert.Equal("certificaat geweigerd", (await ZendAsync(certificaten.Geef("127.0.0.1"), [])).Fout);

    [Fact]
    public async Task A_certificate_of_an_issuer_of_choice_is_taken() =>
        Assert.Equal(204, (await ZendAsync(certificaten.Geef("127.0.0.1"), Uitgevers())).Status);

    [Fact]
    public async Task A_certificate_for_another_name_is_refused() =>
        Assert.Equal("certificaat geweigerd", (await ZendAsync(certificaten.Geef("andere.voorbeeld.nl"), Uitgevers())).Fout);

    [Fact]
    public async Task A_certificate_that_is_over_is_refused() =>
        Assert.Equal("certificaat geweigerd", (await ZendAsync(certificaten.Geef("127.0.0.1", totDag: -1), Uitgevers())).Fout);

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task What_a_certificate_names_to_be_fetched_is_not_called(bool intrekking)
    {
        using var elders = new TcpListener(IPAddress.Loopback, 0);
        elders.Start();
        using var server = certificaten.Geef("127.0.0.1", uitgeverBij: $"http://{elders.LocalEndpoint}/uitgever.crt");

        var antwoord = await BegroetAsync(server, [("Hub:Bezorging:Intrekking", $"{intrekking}")]);

        Assert.Equal("certificaat geweigerd", antwoord.Fout);
        Assert.False(elders.Pending());
    }

    [Fact]
    public async Task The_hub_shows_its_own_certificate_to_who_asks_for_it()
    {
        using var hub = certificaten.Geef("hub.voorbeeld.nl", voorClient: true);
        var pfx = Path.Combine(map.Pad, "hub.pfx");
        await File.WriteAllBytesAsync(pfx, hub.Export(X509ContentType.Pfx, "geheim"));
        X509Certificate2? gezien = null;

        var zonder = await ZendAsync(certificaten.Geef("127.0.0.1"), Uitgevers(), eist: true);
        var met = await ZendAsync(
            certificaten.Geef("127.0.0.1"),
            [.. Uitgevers(), ("Hub:Bezorging:Certificaat", pfx), ("Hub:Bezorging:CertificaatWachtwoord", "geheim")],
            eist: true,
            bij: certificaat => gezien = certificaat);

        Assert.Null(zonder.Status);
        Assert.Equal(204, met.Status);
        Assert.Equal(hub.Thumbprint, gezien?.Thumbprint);
    }

    [Theory]
    [InlineData("Hub:Bezorging:Certificaat")]
    [InlineData("Hub:Bezorging:Uitgevers")]
    public void A_file_that_is_no_certificate_stops_the_start_and_is_named(string instelling)
    {
        var bestand = map.Schrijf("onzin.pfx", "onzin");

        var fout = Assert.Throws<InstellingException>(() => Regels([(instelling, bestand)]));

        Assert.StartsWith($"{instelling}: {bestand} is niet te gebruiken", fout.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_name_is_judged_again_at_each_connection_and_only_judged_addresses_are_called()
    {
        await using var ontvanger = await Ontvanger.StartAsync();
        ontvanger.Antwoord = (context, _) =>
        {
            context.Response.Headers.Connection = "close";
            context.Response.StatusCode = 204;
            return Task.CompletedTask;
        };
        IPAddress[] naar = [IPAddress.Parse("10.0.0.1"), IPAddress.Loopback];
        using var client = Webhookverbinding.MaakClient(new Adresregels(lokaleAdressen: true), null, (_, _) => Task.FromResult(naar));
        var url = new Uri($"http://verhuist.voorbeeld.nl:{ontvanger.Poort}/hook");

        using (var eerst = await client.PostAsync(url, null))
            Assert.Equal(HttpStatusCode.NoContent, eerst.StatusCode);
        naar = [IPAddress.Parse("169.254.169.254")];
        var fout = await Assert.ThrowsAsync<HttpRequestException>(() => client.PostAsync(url, null));

        Assert.Contains("een netwerk waar de hub niet mag bezorgen", fout.Message, StringComparison.Ordinal);
        Assert.Single(ontvanger.Posten);
    }

    private (string, string)[] Uitgevers() => [("Hub:Bezorging:Uitgevers", map.Schrijf("uitgevers.pem", certificaten.Pem))];

    private static Tlsregels Regels((string Naam, string Waarde)[] instellingen) => Tlsregels.Lees(
        new ConfigurationBuilder().AddInMemoryCollection(instellingen.Select(i => KeyValuePair.Create(i.Naam, (string?)i.Waarde))).Build());

    /// <summary>Shows one certificate and nothing else, which Kestrel does not: it looks for the issuer itself.</summary>
    private static async Task<Antwoord> BegroetAsync(X509Certificate2 server, (string, string)[] instellingen)
    {
        using var luisteraar = new TcpListener(IPAddress.Loopback, 0);
        luisteraar.Start();
        using var client = Webhookverbinding.MaakClient(new Adresregels(lokaleAdressen: true), Regels(instellingen));
        var antwoord = ZendAsync(client, ((IPEndPoint)luisteraar.LocalEndpoint).Port);
        await using var verbinding = new SslStream(new NetworkStream(await luisteraar.AcceptSocketAsync(), ownsSocket: true));
        var context = SslStreamCertificateContext.Create(server, null, offline: true);
        await Record.ExceptionAsync(() => verbinding.AuthenticateAsServerAsync(new SslServerAuthenticationOptions { ServerCertificateContext = context }));
        // Of TLS 1.3 the server is ready first: the hub's refusal comes after.
        await Record.ExceptionAsync(() => verbinding.CopyToAsync(Stream.Null));
        return await antwoord;
    }

    private static Task<Antwoord> ZendAsync(HttpClient client, int poort) => new Webhookzender(client, new HubOptions()).ZendAsync(
        new Uri($"https://127.0.0.1:{poort}/hook"), "lev_1", "{}"u8.ToArray(), [Testregister.Geheim], CancellationToken.None);

    private static async Task<Antwoord> ZendAsync(
        X509Certificate2 server, (string, string)[] instellingen, bool eist = false, Action<X509Certificate2?>? bij = null)
    {
        var poort = VrijePoort.Kies();
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseKestrelHttpsConfiguration();
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.Listen(IPAddress.Loopback, poort, luister => luister.UseHttps(https =>
        {
            https.ServerCertificate = server;
            https.ClientCertificateMode = eist ? ClientCertificateMode.RequireCertificate : ClientCertificateMode.NoCertificate;
            https.AllowAnyClientCertificate();
        })));
        await using var app = builder.Build();
        app.Run(context =>
        {
            bij?.Invoke(context.Connection.ClientCertificate);
            context.Response.StatusCode = 204;
            return Task.CompletedTask;
        });
        await app.StartAsync();
        using var client = Webhookverbinding.MaakClient(new Adresregels(lokaleAdressen: true), Regels(instellingen));
        return await ZendAsync(client, poort);
    }
}
