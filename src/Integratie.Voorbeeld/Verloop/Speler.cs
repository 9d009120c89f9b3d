using Integratie.Voorbeeld.Hub;
using Integratie.Voorbeeld.Ontvangers;
using Integratie.Voorbeeld.Register;
using Integratie.Voorbeeld.Scherm;

namespace Integratie.Voorbeeld.Verloop;

/// <summary>Sends the decisions one after the other, each with its court's key, and follows them to where they must be.</summary>
internal sealed class Speler(Voorbeelden voorbeelden, HubClient hub, Sporen sporen, Verslag verslag, TimeProvider klok)
{
    /// <summary>For a GI that refuses twice: the hub tries again after 5 s and then after 30 s, both with jitter.</summary>
    private static readonly TimeSpan Geduld = TimeSpan.FromSeconds(75);

    /// <summary>So that the lines appear in the order of the decisions, unless one takes long.</summary>
    private static readonly TimeSpan WachtOpVolgende = TimeSpan.FromSeconds(1);

    private static readonly TimeSpan Vraagpauze = TimeSpan.FromMilliseconds(20);

    private readonly HashSet<string> gis = [.. voorbeelden.Deelnemers.Values.Where(d => d.Rol == "gi").Select(d => d.Oin)];

    public async Task<Overzicht> SpeelAsync(CancellationToken stop)
    {
        using var grens = CancellationTokenSource.CreateLinkedTokenSource(stop);
        var gespeeld = new List<Spoor>();
        var onderweg = new List<Task>();
        foreach (var uitspraak in voorbeelden.Uitspraken)
        {
            var spoor = sporen.Begin(uitspraak);
            gespeeld.Add(spoor);
            var (ontvangst, probleem) = await hub.StuurAsync(uitspraak, stop);
            if (ontvangst is null)
            {
                verslag.Onaanvaard(uitspraak, probleem!);
                continue;
            }

            spoor.Aanvaard = klok.GetTimestamp();
            var gevolgd = VolgAsync(spoor, ontvangst.Id, grens.Token);
            onderweg.Add(gevolgd);
            await Task.WhenAny(gevolgd, Task.Delay(WachtOpVolgende, stop));
        }

        grens.CancelAfter(Geduld);
        await Task.WhenAll(onderweg).WaitAsync(stop);
        return Overzicht.Van(gespeeld, klok);
    }

    private async Task VolgAsync(Spoor spoor, string ontvangstId, CancellationToken grens)
    {
        try
        {
            await spoor.Klaar.WaitAsync(grens);
            var dossiers = await DossiersAsync(spoor, ontvangstId, grens);
            var tijden = await TijdenAsync(spoor, dossiers, grens);
            spoor.Dossiers = dossiers;
            var laatste = spoor.BijGi.Select(a => (long?)a.Moment).Max();
            verslag.Aangekomen(spoor, tijden,
                laatste is { } moment ? Math.Max(0, klok.GetElapsedTime(spoor.Aanvaard, moment).TotalMilliseconds) : null);
        }
        catch (OperationCanceledException)
        {
            // Patience ran out: the summary names this decision.
        }
    }

    private async Task<IReadOnlyList<string>> DossiersAsync(Spoor spoor, string ontvangstId, CancellationToken grens)
    {
        while (true)
        {
            var ontvangst = await hub.OntvangstAsync(spoor.Uitspraak.Zender, ontvangstId, grens);
            if (ontvangst is { Status: "verwerkt", DossierIds: { } dossiers })
                return dossiers;
            await Task.Delay(Vraagpauze, grens);
        }
    }

    /// <summary>Asks until the hub has recorded what the GI answered, which is a moment after the GI answered it.</summary>
    private async Task<Tijden> TijdenAsync(Spoor spoor, IReadOnlyList<string> dossiers, CancellationToken grens)
    {
        var zender = spoor.Uitspraak.Zender;
        while (true)
        {
            var tijdlijnen = await Task.WhenAll(dossiers.Select(id => hub.TijdlijnAsync(zender, id, grens)));
            if (spoor.Verwachting != Verwachting.Kennisgeving || Tijden.IsKennisgegeven(tijdlijnen, gis))
                return Tijden.Van(tijdlijnen, gis);
            await Task.Delay(Vraagpauze, grens);
        }
    }
}
