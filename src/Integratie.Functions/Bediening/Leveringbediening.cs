using Integratie.Functions.Bezorging;
using Integratie.Functions.Dossiers;
using Integratie.Functions.Wachtrijen;

namespace Integratie.Functions.Bediening;

/// <summary>What the operator does with one delivery.</summary>
internal sealed class Leveringbediening(
    LeveringStore leveringen, Afhandeling afhandeling, Toewijzing toewijzing, Wekplan wekplan, Wekker wekker, TimeProvider klok)
{
    /// <summary>
    /// Tries at once, with what waits before it in the same dossier: the order holds. Like any other attempt it waits while the ontvanger
    /// asked not to be called, or is being probed.
    /// </summary>
    /// <param name="gekozen">The delivery.</param>
    /// <param name="totEnMet">Of what comes after it in the dossier only up to this number.</param>
    /// <param name="ct">Stops before what was not marked yet.</param>
    /// <returns>False: nobody may have it, and that is still so.</returns>
    public async Task<bool> OpnieuwAsync(Leveringrij gekozen, long totEnMet, CancellationToken ct)
    {
        if (gekozen.Ontvanger is not { } ontvanger)
            return await toewijzing.ProbeerEigenAsync(gekozen, ct);
        var dossier = gekozen.Id.Dossier;
        // All are marked before the first goes, and none twice: whoever delivers has read the rows that come next already.
        var (gemarkeerd, spoed) = (false, false);
        await foreach (var levering in leveringen.OpenAsync(dossier, ontvanger, ct))
        {
            if (levering.Volgnummer > totEnMet || levering.Nadrukkelijk)
                continue;
            await afhandeling.NogEensAsync(levering, klok.GetUtcNow(), ct);
            (gemarkeerd, spoed) = (true, spoed | levering.Spoed);
        }

        if (gemarkeerd)
            await wekker.WekAsync(wekplan.Voor(dossier, ontvanger, spoed), ct);
        return true;
    }

    /// <summary>Closes it; what waits behind it goes on.</summary>
    public async Task SluitAfAsync(Leveringrij levering, string reden, CancellationToken ct)
    {
        await afhandeling.SluitAfAsync(levering, reden, ct);
        await wekker.WekAsync(wekplan.Voor(levering.Id.Dossier, levering.Genoemd, levering.Spoed), ct);
    }
}
