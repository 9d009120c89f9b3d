using System.Net;
using System.Net.Sockets;
using Integratie.Functions.Http;
using Integratie.Functions.Telemetrie;

namespace Integratie.Functions.Bezorging;

/// <summary>Makes the connections to webhooks: only to addresses that were judged, so a name cannot point elsewhere a moment later.</summary>
internal static class Webhookverbinding
{
    private static readonly TimeSpan VerbindenBinnen = TimeSpan.FromSeconds(5);

    /// <param name="regels">Which addresses.</param>
    /// <param name="tls">Which certificates; null: those that the machine trusts.</param>
    /// <param name="zoek">Looks a name up; null: in DNS.</param>
    public static HttpClient MaakClient(Adresregels regels, Tlsregels? tls = null, Func<string, CancellationToken, Task<IPAddress[]>>? zoek = null)
    {
        var handler = new SocketsHttpHandler
        {
            AllowAutoRedirect = false,
            UseCookies = false,
            UseProxy = false,
            AutomaticDecompression = DecompressionMethods.None,
            ConnectTimeout = VerbindenBinnen,
            // Names move: a connection is not kept for ever, or an ontvanger that moved would never be found again.
            PooledConnectionLifetime = TimeSpan.FromMinutes(5),
            PooledConnectionIdleTimeout = TimeSpan.FromMinutes(1),
            EnableMultipleHttp2Connections = true,
            // What an ontvanger answers is not used: a hostile one must not fill memory with it.
            MaxResponseHeadersLength = 16,
            MaxResponseDrainSize = 64 * 1024,
            ResponseDrainTimeout = TimeSpan.FromSeconds(1),
            ActivityHeadersPropagator = new Spoorlezer(),
            SslOptions = (tls ?? Tlsregels.Standaard).Options(),
            ConnectCallback = (context, afbreken) => VerbindAsync(regels, zoek ?? Dns.GetHostAddressesAsync, context.DnsEndPoint, afbreken),
        };
        return new HttpClient(new Uitgaandeverbinding(handler))
        {
            DefaultRequestVersion = HttpVersion.Version20,
            DefaultVersionPolicy = HttpVersionPolicy.RequestVersionOrLower,
            // Each call has its own time-out.
            Timeout = Timeout.InfiniteTimeSpan,
        };
    }

    private static async ValueTask<Stream> VerbindAsync(
        Adresregels regels, Func<string, CancellationToken, Task<IPAddress[]>> zoek, DnsEndPoint doel, CancellationToken afbreken)
    {
        var adressen = IPAddress.TryParse(doel.Host, out var adres) ? [adres] : await zoek(doel.Host, afbreken);
        // A socket of version 6 does not reach version 4, however its address is written.
        var toegestaan = adressen.Select(adres => adres.IsIPv4MappedToIPv6 ? adres.MapToIPv4() : adres).Where(regels.MagNaar).ToArray();
        if (toegestaan.Length == 0)
            throw new HttpRequestException(HttpRequestError.ConnectionError, "Het adres wijst naar een netwerk waar de hub niet mag bezorgen.");
        // Of a name with several addresses one can be dead: it must leave time for the others.
        var perAdres = VerbindenBinnen / toegestaan.Length;
        foreach (var eerder in toegestaan[..^1])
            if (await ProbeerAsync(new IPEndPoint(eerder, doel.Port), perAdres, afbreken) is { } verbonden)
                return verbonden;
        return await VerbindAsync(new IPEndPoint(toegestaan[^1], doel.Port), afbreken);
    }

    /// <returns>Null when it does not answer, or refuses.</returns>
    private static async Task<Stream?> ProbeerAsync(IPEndPoint doel, TimeSpan binnen, CancellationToken afbreken)
    {
        using var kort = CancellationTokenSource.CreateLinkedTokenSource(afbreken);
        kort.CancelAfter(binnen);
        try
        {
            return await VerbindAsync(doel, kort.Token);
        }
        catch (Exception fout) when (fout is SocketException || (fout is OperationCanceledException && !afbreken.IsCancellationRequested))
        {
            return null;
        }
    }

    private static async Task<Stream> VerbindAsync(IPEndPoint doel, CancellationToken afbreken)
    {
        var socket = new Socket(doel.AddressFamily, SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
        try
        {
            await socket.ConnectAsync(doel, afbreken);
            return new NetworkStream(socket, ownsSocket: true);
        }
        catch
        {
            socket.Dispose();
            throw;
        }
    }
}
