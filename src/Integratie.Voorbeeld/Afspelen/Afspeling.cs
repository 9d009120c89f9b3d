using System.Net.Sockets;
using System.Runtime.InteropServices;
using System.Text.Json;
using Integratie.Voorbeeld.Hub;
using Integratie.Voorbeeld.Scherm;

namespace Integratie.Voorbeeld.Afspelen;

/// <summary>Plays a file of events: a hub with a manual clock up, unless there is one, the events through it, and what came of it.</summary>
internal static class Afspeling
{
    /// <returns>Whether everything was taken.</returns>
    public static async Task<bool> SpeelAsync(Afspeelopties opties)
    {
        var uitvoer = new Uitvoer();
        if (opties.Hulp)
        {
            Console.Out.WriteLine(Afspeelopties.Uitleg);
            return true;
        }

        await ControleerBeginAsync(opties.Bestand);
        using var stop = new CancellationTokenSource();
        using var onderbreking = PosixSignalRegistration.Create(PosixSignal.SIGINT, Stop);
        using var beeindiging = PosixSignalRegistration.Create(PosixSignal.SIGTERM, Stop);
        void Stop(PosixSignalContext signaal)
        {
            signaal.Cancel = true;
            stop.Cancel();
        }

        var verslag = new Afspeelverslag(uitvoer, new FileInfo(opties.Bestand).Length, TimeProvider.System);
        try
        {
            return await MetHubAsync(opties, verslag, stop.Token);
        }
        catch (Exception fout) when (stop.IsCancellationRequested && fout is OperationCanceledException or HttpRequestException)
        {
            verslag.Onderbroken(); // Ctrl+C reaches the hub as well, so a call may fail before its token is seen.
            return false;
        }
    }

    /// <summary>Of another file than one of events every line would be named as refused.</summary>
    private static async Task ControleerBeginAsync(string bestand)
    {
        await using var stroom = File.OpenRead(bestand);
        await foreach (var regel in new Regellezer(stroom).LeesAsync(CancellationToken.None))
        {
            if (!regel.IsObject)
                throw new Startfout($"{bestand} is geen NDJSON met een gebeurtenis per regel; regel {regel.Nummer}: {regel.Fout}.");
            return;
        }
    }

    private static async Task<bool> MetHubAsync(Afspeelopties opties, Afspeelverslag verslag, CancellationToken stop)
    {
        var voorbeelden = Path.Combine(AppContext.BaseDirectory, "voorbeelden");
        var sleutels = LeesSleutels(opties.Sleutels ?? Path.Combine(voorbeelden, "sleutels.json"));
        using var map = opties.Hub is null ? Datamap.Kies(opties.Data) : null;
        using var register = map is null ? null : Ophaalregister.Maak(opties.Deelnemers ?? Path.Combine(voorbeelden, "deelnemers.json"));
        var adres = opties.Hub ?? new Uri($"http://127.0.0.1:{Ontvangers.Poort.Vrije()}");
        await using var proces = map is null ? null : HubProces.Start(adres, map.Pad, register!.Pad, "--Hub:Klok", "handmatig");
        using var hub = new HubClient(adres, sleutels);
        try
        {
            await (proces?.WachtTotKlaarAsync(hub, stop) ?? Task.CompletedTask);
            return await new Afspeler(hub, [.. sleutels.Keys], verslag).SpeelAsync(opties.Bestand, opties.Tot, stop);
        }
        catch (HttpRequestException fout) when (!stop.IsCancellationRequested)
        {
            throw new Startfout(proces is null ? $"De hub op {adres} antwoordt niet: {Waarom(fout)}" : await proces.VerklaarAsync(fout));
        }
        catch (JsonException) when (proces is null)
        {
            throw new Startfout($"Op {adres} antwoordt geen hub.");
        }
    }

    private static string Waarom(HttpRequestException fout) =>
        fout.InnerException is SocketException { SocketErrorCode: SocketError.ConnectionRefused } ? "daar luistert niets." : fout.Message;

    private static Dictionary<string, string> LeesSleutels(string bestand)
    {
        try
        {
            var sleutels = JsonSerializer.Deserialize<Dictionary<string, string?>>(File.ReadAllBytes(bestand), JsonSerializerOptions.Web) ?? [];
            return sleutels.Count > 0 && sleutels.Values.All(IsSleutel)
                ? sleutels.ToDictionary(paar => paar.Key, paar => paar.Value!)
                : throw new Startfout($"{bestand} bevat geen sleutels per OIN: elke is een regel gewone tekens.");
        }
        catch (JsonException fout)
        {
            throw new Startfout($"{bestand} is niet te lezen: {fout.Message}");
        }
    }

    private static bool IsSleutel(string? sleutel) => sleutel is { Length: > 0 } && sleutel.All(teken => teken is > ' ' and <= '~');
}
