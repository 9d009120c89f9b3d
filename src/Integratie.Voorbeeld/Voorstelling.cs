using System.Runtime.InteropServices;
using Integratie.Voorbeeld.Hub;
using Integratie.Voorbeeld.Ontvangers;
using Integratie.Voorbeeld.Register;
using Integratie.Voorbeeld.Scherm;
using Integratie.Voorbeeld.Verloop;

namespace Integratie.Voorbeeld;

/// <summary>The whole: ontvangers and hub up, decisions played, figures shown, and then the hub left to look at.</summary>
internal static class Voorstelling
{
    /// <summary>The GI that answers 500 twice before it takes anything, to show what the hub does then.</summary>
    private const string Hapert = "00000001800000003000";

    private const int WeigertKeren = 2;

    /// <returns>Whether every decision arrived where it had to.</returns>
    public static async Task<bool> SpeelAsync(Opties opties)
    {
        var klok = TimeProvider.System;
        var voorbeelden = Voorbeelden.Laad(Path.Combine(AppContext.BaseDirectory, "voorbeelden"));
        var verslag = new Verslag(new Uitvoer(), voorbeelden);
        var sporen = new Sporen(voorbeelden, DateOnly.FromDateTime(klok.GetLocalNow().Date), verslag.Geweigerd);

        using var stop = new CancellationTokenSource();
        using var onderbreking = PosixSignalRegistration.Create(PosixSignal.SIGINT, Stop);
        using var beeindiging = PosixSignalRegistration.Create(PosixSignal.SIGTERM, Stop);
        void Stop(PosixSignalContext signaal)
        {
            signaal.Cancel = true;
            stop.Cancel();
        }

        using var map = Datamap.KiesLege(opties.Data);
        await using var webhooks = await Webhooks.StartAsync(
            voorbeelden.Deelnemers.Values.Where(d => d.MetWebhook), Hapert, WeigertKeren, sporen.Meld, klok);
        await using var proces = HubProces.Start(opties.Hub, map.Pad, voorbeelden.Registerbestand);
        using var hub = new HubClient(opties.Hub, voorbeelden.Sleutels);
        try
        {
            await proces.WachtTotKlaarAsync(hub, stop.Token);
            verslag.Draait(opties.Hub, map.Pad);
            var feeds = Feeds(voorbeelden).Select(oin => new Feed(hub, oin, sporen.Meld, klok).LeesAsync(stop.Token)).ToList();

            var verstoring = Task.WhenAny([proces.EindeAsync(stop.Token), .. feeds]).Unwrap();
            var spel = new Speler(voorbeelden, hub, sporen, verslag, klok).SpeelAsync(stop.Token);
            await await Task.WhenAny(spel, verstoring);
            if (!spel.IsCompleted)
                throw new Startfout(proces.Gestopt());

            var overzicht = await spel;
            verslag.Slot(overzicht);
            if (!opties.Eindig)
            {
                verslag.BlijftDraaien(opties.Hub, overzicht.Kijkdossier);
                await WachtOpEindeAsync(proces, stop.Token);
            }
            return overzicht.Geslaagd;
        }
        catch (Exception fout) when (stop.IsCancellationRequested && fout is OperationCanceledException or HttpRequestException)
        {
            return false; // Ctrl+C reaches the hub as well, so a call may fail before its token is seen.
        }
        catch (HttpRequestException fout)
        {
            throw new Startfout(await proces.VerklaarAsync(fout));
        }
        finally
        {
            await stop.CancelAsync();
        }
    }

    private static async Task WachtOpEindeAsync(HubProces proces, CancellationToken stop)
    {
        try
        {
            await proces.EindeAsync(stop);
        }
        catch (OperationCanceledException)
        {
            return;
        }
        throw new Startfout(proces.Gestopt());
    }

    /// <summary>Who fetches here: the GI's without a webhook, the RvdK, and the senders, which hear there what got stuck.</summary>
    private static IEnumerable<string> Feeds(Voorbeelden voorbeelden) => voorbeelden.Deelnemers.Values
        .Where(d => d is { Bezorging.Wijze: "ophalen", Rol: "gi" or "rvdk" or "rechtbank" or "om" })
        .Select(d => d.Oin);
}
