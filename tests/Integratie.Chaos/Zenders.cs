using System.Collections.Concurrent;
using System.Net;
using System.Net.Sockets;
using System.Text;
using System.Text.Json.Nodes;
using Integratie.Functions.Tests.Opstelling;

namespace Integratie.Chaos;

/// <summary>
/// Courts that send: each child has a sender of its own, which goes on to its next decision when the one before was answered with 202,
/// and sends it again after any other outcome. After some decisions the sender takes another child: nobody has hundreds.
/// </summary>
internal sealed class Zenders(Hubproces hub, int zaad)
{
    private const int Tegelijk = 12;
    private const int PerKind = 25;
    private readonly CancellationTokenSource _klaar = new();
    private readonly ConcurrentQueue<string> _vreemd = new();
    private Task[] _zenders = [];
    private int _geweigerd;
    private int _zwijgend;

    /// <summary>What was answered with 202, per child in that order.</summary>
    public ConcurrentQueue<(int Kind, string Id)> Aangenomen { get; } = new();

    /// <summary>Answers that no attack explains: anything but 202 and 503.</summary>
    public IReadOnlyCollection<string> Vreemd => _vreemd;

    /// <summary>How often the answer was 503.</summary>
    public int Geweigerd => _geweigerd;

    /// <summary>How often there was no answer for as long as a client waits; then it sends again.</summary>
    public int Zwijgend => _zwijgend;

    public void Begin() => _zenders = [.. Enumerable.Range(0, Tegelijk).Select(StuurAsync)];

    /// <summary>No new ones; what is under way is sent until it is accepted.</summary>
    public async Task StopAsync()
    {
        await _klaar.CancelAsync();
        await Task.WhenAll(_zenders);
        _klaar.Dispose();
    }

    private async Task StuurAsync(int zender)
    {
        var toeval = new Random((zaad * Tegelijk) + zender);
        for (var nummer = 0; !_klaar.IsCancellationRequested; nummer++)
        {
            var kind = zender + (Tegelijk * (nummer / PerKind));
            var id = $"k{kind}-{nummer}";
            var gebeurtenis = Beslissing.Over(kind, id);
            if (toeval.Next(20) == 0)
                await HalfAsync(gebeurtenis.ToJsonString());
            while (!await ProbeerAsync(gebeurtenis))
                await Task.Delay(5);
            Aangenomen.Enqueue((kind, id));
        }
    }

    private async Task<bool> ProbeerAsync(JsonObject gebeurtenis)
    {
        try
        {
            using var antwoord = await hub.LeverAanAsync(Testregister.Rechtbank, gebeurtenis);
            if (antwoord.StatusCode == HttpStatusCode.ServiceUnavailable)
                Interlocked.Increment(ref _geweigerd);
            else if (antwoord.StatusCode != HttpStatusCode.Accepted)
                _vreemd.Enqueue($"{(string)gebeurtenis["id"]!}: {(int)antwoord.StatusCode} {await antwoord.Content.ReadAsStringAsync()}");
            return antwoord.StatusCode == HttpStatusCode.Accepted;
        }
        catch (Exception fout) when (fout is HttpRequestException or SocketException)
        {
            return false;
        }
        catch (TaskCanceledException)
        {
            Interlocked.Increment(ref _zwijgend);
            return false;
        }
    }

    /// <summary>Posts half of an event and hangs up.</summary>
    private async Task HalfAsync(string inhoud)
    {
        try
        {
            using var client = new TcpClient();
            await client.ConnectAsync(hub.Adres.Host, hub.Adres.Port);
            await client.GetStream().WriteAsync(Encoding.UTF8.GetBytes($"""
                POST /v1/gebeurtenissen HTTP/1.1
                Host: {hub.Adres.Authority}
                Authorization: Bearer {Testregister.Sleutel(Testregister.Rechtbank)}
                Content-Type: application/cloudevents+json
                Content-Length: {Encoding.UTF8.GetByteCount(inhoud)}

                {inhoud[..(inhoud.Length / 2)]}
                """.ReplaceLineEndings("\r\n")));
            client.Client.LingerState = new LingerOption(enable: true, seconds: 0);
        }
        catch (Exception fout) when (fout is SocketException or IOException)
        {
            // The hub was killed just now.
        }
    }
}
