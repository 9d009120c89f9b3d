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
    public async Task OpnieuwAsync(Webhookid id, CancellationToken ct)
    {
        var spoed = false;
        await foreach (var levering in leveringen.OpenAsync(id.Dossier, id.Ontvanger, ct))
        {
            if (levering.Volgnummer > id.Volgnummer)
                break;
            await afhandeling.NogEensAsync(levering, klok.GetUtcNow(), ct);
            spoed |= levering.Spoed;
        }

        await wekker.WekAsync(wekplan.Voor(id.Dossier, id.Ontvanger, spoed), ct);
    }

    /// <summary>Closes it; what waits behind it goes on.</summary>
    public async Task SluitAfAsync(Leveringrij levering, string reden, CancellationToken ct)
    {
        await afhandeling.SluitAfAsync(levering, reden, ct);
        await wekker.WekAsync(wekplan.Voor(levering.Id.Dossier, levering.Ontvanger, levering.Spoed), ct);
    }
}
