using Integratie.Functions.Aanlevering;
using Integratie.Functions.Beveiliging;
using Integratie.Functions.Telemetrie;
using Integratie.Functions.Wachtrijen;
using Integratie.Kern.Berichten;

namespace Integratie.Functions.Verwerking;

/// <summary>Brings accepted events where they belong, one zaak at a time in the order of acceptance.</summary>
public sealed class Verwerker(
    OntvangstStore ontvangsten, OpenVerwerking open, Kindverwerker kinderen, Kindlozeverwerker kindloos, Versleuteling versleuteling, Storing storing)
{
    /// <summary>Attempts before an event counts as one that cannot be processed: half a minute with the waits in between.</summary>
    private const int MeestePogingen = 5;

    /// <summary>Processes a receipt, after what the same zaak still had waiting. Running it again has no further effect.</summary>
    /// <param name="ontvangstId">The receipt.</param>
    /// <param name="uitgesteld">How often this was put off before (<see cref="Uitstel.Poging"/>).</param>
    /// <param name="ct">The hub stops.</param>
    public async Task VerwerkAsync(string ontvangstId, int uitgesteld, CancellationToken ct)
    {
        if (await ontvangsten.LeesAsync(ontvangstId, ct) is not { } ontvangst)
            return;
        if (ontvangst.Status == Ontvangst.StatusOntvangen)
        {
            foreach (var eerder in await open.EerderAsync(ontvangst.Open, ct))
                await VerwerkEnkelAsync(eerder, uitgesteld, ct);
            await VerwerkEnkelAsync(ontvangst, uitgesteld, ct);
        }

        await open.VerwijderenAsync(ontvangst.Open, ct);
    }

    private async Task VerwerkEnkelAsync(string ontvangstId, int uitgesteld, CancellationToken ct)
    {
        if (await ontvangsten.LeesAsync(ontvangstId, ct) is { Status: Ontvangst.StatusOntvangen } ontvangst)
            await VerwerkEnkelAsync(ontvangst, uitgesteld, ct);
    }

    private async Task VerwerkEnkelAsync(Ontvangst ontvangst, int uitgesteld, CancellationToken ct)
    {
        Gebeurtenis? gebeurtenis = null;
        using var spoor = Sporen.Verwerking(ontvangst.Spoor, Aanleveraar.Wekbericht(ontvangst).Queue);
        try
        {
            gebeurtenis = Gebeurtenis.Lees(versleuteling.Ontsleutel(ontvangst.Gebeurtenis, ontvangst.Id));
            await OrigineelEerstAsync(ontvangst, gebeurtenis, uitgesteld, ct);
            await VerwerkAsync(ontvangst, gebeurtenis, ct);
        }
        catch (Exception fout) when (!Uitstel.IsTijdelijk(fout) && !ct.IsCancellationRequested)
        {
            if (uitgesteld + 1 < MeestePogingen)
                throw new NogEensException(fout);
            await storing.NeemUitAsync(ontvangst, gebeurtenis, fout, ct);
        }
    }

    /// <summary>
    /// A correction may name another zaak than what it corrects, which then waits in another session: without it there is nothing to correct.
    /// </summary>
    private async Task OrigineelEerstAsync(Ontvangst ontvangst, Gebeurtenis gebeurtenis, int uitgesteld, CancellationToken ct)
    {
        foreach (var id in Correctiezoeker.Origineel(gebeurtenis))
            if (await ontvangsten.LeesAsync(id, ct) is { Status: Ontvangst.StatusOntvangen } origineel
                && string.CompareOrdinal(origineel.Open.Rij, ontvangst.Open.Rij) < 0)
                await VerwerkAsync(origineel.Id, uitgesteld, ct);
    }

    private async Task VerwerkAsync(Ontvangst ontvangst, Gebeurtenis gebeurtenis, CancellationToken ct)
    {
        var uitslag = Kindlozeverwerker.Geldt(gebeurtenis)
            ? await kindloos.VerwerkAsync(ontvangst, gebeurtenis, ct)
            : await kinderen.VerwerkAsync(ontvangst, gebeurtenis, ct);
        if (uitslag.Aangehouden)
            return;
        var status = uitslag.Probleem is null ? Ontvangst.StatusVerwerkt : Ontvangst.StatusGeweigerd;
        await ontvangsten.RondAfAsync(ontvangst.Id, status, uitslag.Dossiers, uitslag.Probleem, ct);
    }
}
