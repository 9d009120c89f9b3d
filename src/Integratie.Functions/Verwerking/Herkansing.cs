using Integratie.Functions.Aanlevering;
using Integratie.Functions.Wachtrijen;

namespace Integratie.Functions.Verwerking;

/// <summary>The operator lets an event be processed that could not be (<see cref="Storing"/>), after the cause is mended.</summary>
public sealed class Herkansing(OntvangstStore ontvangsten, OpenVerwerking open, Wekker wekker, TimeProvider klok)
{
    /// <summary>Whether this receipt is one to try again.</summary>
    public static bool Geldt(Ontvangst ontvangst) => ontvangst is { Status: Ontvangst.StatusGeweigerd, Probleem: Storing.Probleem };

    public async Task GeefAsync(Ontvangst ontvangst, CancellationToken ct)
    {
        await open.ToevoegenAsync(ontvangst.Open, ontvangst.Id, klok.GetUtcNow(), ct);
        await ontvangsten.RondAfAsync(ontvangst.Id, Ontvangst.StatusOntvangen, ontvangst.Dossiers, null, ct);
        await wekker.WekAsync(Aanleveraar.Wekbericht(ontvangst), ct);
    }
}
