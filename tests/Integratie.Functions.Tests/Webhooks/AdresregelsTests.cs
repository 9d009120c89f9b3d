using System.Net;
using Integratie.Functions.Bezorging;

namespace Integratie.Functions.Tests.Webhooks;

public sealed class AdresregelsTests
{
    [Theory]
    [InlineData("0.0.0.0")]
    [InlineData("10.1.2.3")]
    [InlineData("100.64.0.1")]
    [InlineData("100.127.255.255")]
    [InlineData("168.63.129.16")]
    [InlineData("169.254.169.254")]
    [InlineData("172.16.0.1")]
    [InlineData("172.31.255.255")]
    [InlineData("192.168.1.1")]
    [InlineData("224.0.0.1")]
    [InlineData("255.255.255.255")]
    [InlineData("::")]
    [InlineData("::ffff:10.0.0.1")]
    [InlineData("::10.0.0.1")]
    [InlineData("64:ff9b::10.0.0.1")]
    [InlineData("2002:0a00:0001::1")]
    [InlineData("2001:0:1:2:3:4:5:6")]
    [InlineData("fc00::1")]
    [InlineData("fd12:3456::1")]
    [InlineData("fe80::1")]
    [InlineData("ff02::1")]
    [InlineData("::ffff:0:10.0.0.1")]
    [InlineData("64:ff9b:1::10.0.0.1")]
    [InlineData("100::1")]
    [InlineData("fec0::1")]
    [InlineData("3fff::1")]
    [InlineData("5f00::1")]
    public void No_setting_lets_the_hub_into_a_network(string adres)
    {
        Assert.False(new Adresregels(lokaleAdressen: true).MagNaar(IPAddress.Parse(adres)));
        Assert.False(new Adresregels(lokaleAdressen: false).MagNaar(IPAddress.Parse(adres)));
    }

    [Theory]
    [InlineData("127.0.0.1")]
    [InlineData("127.8.9.10")]
    [InlineData("::1")]
    [InlineData("::ffff:127.0.0.1")]
    public void Loopback_is_allowed_only_by_the_setting(string adres)
    {
        Assert.True(new Adresregels(lokaleAdressen: true).MagNaar(IPAddress.Parse(adres)));
        Assert.False(new Adresregels(lokaleAdressen: false).MagNaar(IPAddress.Parse(adres)));
    }

    [Theory]
    [InlineData("1.1.1.1")]
    [InlineData("100.63.255.255")]
    [InlineData("100.128.0.1")]
    [InlineData("172.15.0.1")]
    [InlineData("172.32.0.1")]
    [InlineData("2a02:898::1")]
    [InlineData("::ffff:1.1.1.1")]
    public void Public_addresses_are_allowed(string adres)
    {
        Assert.True(new Adresregels(lokaleAdressen: false).MagNaar(IPAddress.Parse(adres)));
    }

    [Theory]
    [InlineData("https://gi.example/hook", true, null)]
    [InlineData("https://gi.example/hook", false, null)]
    [InlineData("http://gi.example/hook", true, null)]
    [InlineData("http://gi.example/hook", false, "moet met https:// beginnen")]
    [InlineData("http://127.0.0.1:9001/hook", true, null)]
    [InlineData("https://127.0.0.1/hook", false, "wijst naar een adres waar de hub niet mag bezorgen")]
    [InlineData("https://[::1]/hook", false, "wijst naar een adres waar de hub niet mag bezorgen")]
    [InlineData("https://[fd00::1]/hook", true, "wijst naar een adres waar de hub niet mag bezorgen")]
    [InlineData("https://0x0a000001/hook", true, "wijst naar een adres waar de hub niet mag bezorgen")]
    [InlineData("https://167772161/hook", true, "wijst naar een adres waar de hub niet mag bezorgen")]
    public void A_url_is_judged_before_it_is_registered(string url, bool lokaleAdressen, string? bezwaar)
    {
        Assert.Equal(bezwaar, new Adresregels(lokaleAdressen).Bezwaar(new Uri(url)));
    }
}
