using System.Net;
using System.Net.Sockets;
using System.Text;
using System.Text.Json.Nodes;
using Integratie.Functions.Tests.Opstelling;
using static Integratie.Functions.Tests.Opstelling.Testregister;

namespace Integratie.Functions.Tests.Aanleveren;

/// <summary>Large batches take much memory while they are taken in: twenty of them at once were two gigabytes.</summary>
public sealed class Grote_batches
{
    private const string AndereRechtbank = "00000001800000001001";

    [Fact]
    public async Task Van_een_zender_komen_een_voor_een_en_houden_anderen_niet_op()
    {
        await using var hub = await Testhub.StartAsync(new Testregister().Voeg(AndereRechtbank, "rechtbank", d => d["code"] = "RBAMS"));
        var traag = Batch(Rechtbank, "RBROT", "traag");
        using var verbinding = new TcpClient();
        await verbinding.ConnectAsync(hub.Adres.Host, hub.Adres.Port);
        await using var stroom = verbinding.GetStream();
        await stroom.WriteAsync(Encoding.ASCII.GetBytes(Koppen(hub.Adres, traag.Length)));
        using var lezer = new StreamReader(stroom, Encoding.ASCII);
        Assert.Equal("HTTP/1.1 100 Continue", await lezer.ReadLineAsync()); // it is being read
        Assert.Equal("", await lezer.ReadLineAsync());
        await stroom.WriteAsync(traag.AsMemory(0, traag.Length - 1));

        var volgende = StuurAsync(hub, Rechtbank, Batch(Rechtbank, "RBROT", "volgende"));
        Assert.Equal(HttpStatusCode.Accepted, await StuurAsync(hub, AndereRechtbank, Batch(AndereRechtbank, "RBAMS", "ander")));
        var klein = "["u8.ToArray().Concat(Gebeurtenis(Rechtbank, "RBROT", "klein", "")).Append((byte)']').ToArray();
        Assert.Equal(HttpStatusCode.Accepted, await StuurAsync(hub, Rechtbank, klein));
        Assert.False(volgende.IsCompleted);

        await stroom.WriteAsync(traag.AsMemory(traag.Length - 1));
        Assert.Contains("202", await lezer.ReadLineAsync(), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Accepted, await volgende);
    }

    private static string Koppen(Uri adres, int lengte) =>
        $"POST /v1/gebeurtenissen HTTP/1.1\r\nHost: {adres.Authority}\r\nAuthorization: Bearer {Sleutel(Rechtbank)}\r\n"
        + $"Content-Type: application/cloudevents-batch+json\r\nContent-Length: {lengte}\r\nExpect: 100-continue\r\n\r\n";

    private static async Task<HttpStatusCode> StuurAsync(Testhub hub, string oin, byte[] batch)
    {
        using var inhoud = new ByteArrayContent(batch);
        inhoud.Headers.ContentType = new("application/cloudevents-batch+json");
        using var antwoord = await hub.RoepAsync(HttpMethod.Post, "/v1/gebeurtenissen", oin, inhoud);
        return antwoord.StatusCode;
    }

    private static byte[] Batch(string oin, string code, string naam)
    {
        var vulling = new string('y', 240_000);
        var gebeurtenissen = Enumerable.Range(0, 6)
            .SelectMany(n => (n == 0 ? "" : ",").Select(c => (byte)c).Concat(Gebeurtenis(oin, code, $"{naam}{n}", vulling)));
        return [(byte)'[', .. gebeurtenissen, (byte)']'];
    }

    private static byte[] Gebeurtenis(string oin, string code, string id, string vulling) => Encoding.UTF8.GetBytes(JsonNode.Parse($$"""
        { "specversion": "1.0", "id": "{{id}}", "source": "urn:nld:oin:{{oin}}:systeem:proef", "type": "nl.jeugdbescherming.uitspraak.gedaan.v1",
          "time": "2026-01-05T09:00:00Z", "datacontenttype": "application/json",
          "data": { "zaaknummer": "C/10/707628 / JE RK 25-2021", "rechtbank": "{{code}}", "soort": "beschikking", "aard": "nieuw",
            "uitgesproken": "2026-01-05", "spoed": false, "geheimAdres": false, "gi": "{{Gi}}",
            "jeugdigen": [ { "bsn": "999990342", "geboortedatum": "2014-03-02", "gemeente": "0599" } ],
            "maatregelen": [ { "code": "11", "ingang": "2026-01-05", "einde": "2027-01-04" } ], "bijlage": "{{vulling}}" } }
        """)!.ToJsonString());
}
