using Integratie.Functions.Aanlevering;
using Integratie.Functions.Beveiliging;
using Integratie.Kern.Berichten;

namespace Integratie.Functions.Verwerking;

/// <summary>Brings accepted events where they belong, one zaak at a time in the order of acceptance.</summary>
public sealed class Verwerker(
    OntvangstStore ontvangsten, OpenVerwerking open, Kindverwerker kinderen, Kindlozeverwerker kindloos, Versleuteling versleuteling)
{
    /// <summary>Processes a receipt, after what the same zaak still had waiting. Running it again has no further effect.</summary>
    public async Task VerwerkAsync(string ontvangstId, CancellationToken ct)
    {
        if (await ontvangsten.LeesAsync(ontvangstId, ct) is not { } ontvangst)
            return;
        if (ontvangst.Status == Ontvangst.StatusOntvangen)
        {
            foreach (var eerder in await open.EerderAsync(ontvangst.Open, ct))
                await VerwerkEnkelAsync(eerder, ct);
            await VerwerkEnkelAsync(ontvangst, ct);
        }

        await open.VerwijderenAsync(ontvangst.Open, ct);
    }

    private async Task VerwerkEnkelAsync(string ontvangstId, CancellationToken ct)
    {
        if (await ontvangsten.LeesAsync(ontvangstId, ct) is { Status: Ontvangst.StatusOntvangen } ontvangst)
            await VerwerkEnkelAsync(ontvangst, ct);
    }

    private async Task VerwerkEnkelAsync(Ontvangst ontvangst, CancellationToken ct)
    {
        var gebeurtenis = Gebeurtenis.Lees(versleuteling.Ontsleutel(ontvangst.Gebeurtenis, ontvangst.Id));
        var uitslag = Kindlozeverwerker.Geldt(gebeurtenis)
            ? await kindloos.VerwerkAsync(ontvangst, gebeurtenis, ct)
            : await kinderen.VerwerkAsync(ontvangst, gebeurtenis, ct);
        if (uitslag.Aangehouden)
            return;
        var status = uitslag.Probleem is null ? Ontvangst.StatusVerwerkt : Ontvangst.StatusGeweigerd;
        await ontvangsten.RondAfAsync(ontvangst.Id, status, uitslag.Dossiers, uitslag.Probleem, ct);
    }
}
