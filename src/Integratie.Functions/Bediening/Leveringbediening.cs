using Integratie.Functions.Bezorging;
using Integratie.Functions.Dossiers;
using Integratie.Functions.Wachtrijen;

namespace Integratie.Functions.Bediening;

/// <summary>What the operator does with one delivery.</summary>
internal sealed class Leveringbediening(LeveringStore leveringen, Afhandeling afhandeling, Wekplan wekplan, Wekker wekker, TimeProvider klok)
{
    /// <summary>
    /// Tries at once, with what goes before it in the same dossier: the order holds. Like any other attempt it waits while the ontvanger
    /// asked not to be called, or is being probed.
    /// </summary>
    public Task OpnieuwAsync(Webhookid id, CancellationToken ct) => OpnieuwAsync(id.Dossier, id.Ontvanger, id.Volgnummer, ct);

    /// <summary>Tries at once all that waits in a dossier for an ontvanger.</summary>
    /// <param name="dossier">The dossier.</param>
    /// <param name="ontvanger">Whose deliveries.</param>
    /// <param name="totEnMet">Not what comes after this number.</param>
    /// <param name="ct">Stops before what was not marked yet.</param>
    public async Task OpnieuwAsync(Guid dossier, string ontvanger, long totEnMet, CancellationToken ct)
    {
        // All are marked before the first goes, and none twice: whoever delivers has read the rows that come next already.
        var (gemarkeerd, spoed) = (false, false);
        await foreach (var levering in leveringen.OpenAsync(dossier, ontvanger, ct))
        {
            if (levering.ZonderOntvanger)
                break;
            if (levering.Volgnummer > totEnMet || levering.Nadrukkelijk)
                continue;
            await afhandeling.NogEensAsync(levering, klok.GetUtcNow(), ct);
            (gemarkeerd, spoed) = (true, spoed | levering.Spoed);
        }

        if (gemarkeerd)
            await wekker.WekAsync(wekplan.Voor(dossier, ontvanger, spoed), ct);
    }

    /// <summary>Closes it; what waits behind it goes on.</summary>
    public async Task SluitAfAsync(Leveringrij levering, string reden, CancellationToken ct)
    {
        await afhandeling.SluitAfAsync(levering, reden, ct);
        await wekker.WekAsync(wekplan.Voor(levering.Id.Dossier, levering.Ontvanger, levering.Spoed), ct);
    }
}
