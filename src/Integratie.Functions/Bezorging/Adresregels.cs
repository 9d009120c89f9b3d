using System.Net;
using System.Net.Sockets;

namespace Integratie.Functions.Bezorging;

/// <summary>
/// Which addresses the hub may call. A webhook url comes from a deelnemer, so without these rules it could make the hub call what
/// stands beside it in its own network.
/// </summary>
/// <param name="lokaleAdressen"><c>Hub:Bezorging:LokaleAdressen</c>: loopback and plain http are allowed too.</param>
public sealed class Adresregels(bool lokaleAdressen)
{
    private static readonly IPNetwork[] Verboden =
    [
        .. new[]
        {
            "0.0.0.0/8", // this network; 0.0.0.0 reaches the machine itself
            "10.0.0.0/8", "172.16.0.0/12", "192.168.0.0/16", // private (RFC 1918)
            "100.64.0.0/10", // carrier-grade NAT (RFC 6598)
            "169.254.0.0/16", // link-local, with the metadata services of clouds
            "192.0.0.0/24", "192.0.2.0/24", "198.51.100.0/24", "203.0.113.0/24", "198.18.0.0/15", // protocol, documentation, benchmark
            "192.88.99.0/24", // 6to4 relays
            "168.63.129.16/32", // the platform address of Azure
            "224.0.0.0/4", "240.0.0.0/4", // multicast, reserved, broadcast
            "2001::/23", "2001:db8::/32", "3fff::/20", "2002::/16", // Teredo and other protocol addresses, documentation, 6to4
        }.Select(IPNetwork.Parse),
    ];

    /// <summary>The addresses of IPv6 that lead to the internet; what is outside is local, or holds an IPv4 address in one of many ways.</summary>
    private static readonly IPNetwork Wereldwijd = IPNetwork.Parse("2000::/3");

    /// <summary>Why a url cannot be a webhook, in Dutch; null: no objection. The address behind a name is judged when connecting.</summary>
    public string? Bezwaar(Uri url)
    {
        if (url.Scheme != Uri.UriSchemeHttps && !(lokaleAdressen && url.Scheme == Uri.UriSchemeHttp))
            return lokaleAdressen ? "moet met https:// of http:// beginnen" : "moet met https:// beginnen";
        return IPAddress.TryParse(url.IdnHost, out var adres) && !MagNaar(adres) ? "wijst naar een adres waar de hub niet mag bezorgen" : null;
    }

    /// <summary>Whether the hub may connect to an address.</summary>
    public bool MagNaar(IPAddress adres)
    {
        if (adres.IsIPv4MappedToIPv6)
            return MagNaar(adres.MapToIPv4());
        if (IPAddress.IsLoopback(adres))
            return lokaleAdressen;
        return (adres.AddressFamily is AddressFamily.InterNetwork || Wereldwijd.Contains(adres))
            && !Verboden.Any(netwerk => netwerk.BaseAddress.AddressFamily == adres.AddressFamily && netwerk.Contains(adres));
    }
}
