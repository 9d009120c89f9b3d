using Integratie.Functions.Bediening;
using Integratie.Functions.Termijnen;
using Integratie.Kern.Dossiers;
using NodaTime;

namespace Integratie.Functions.Dossiers;

/// <summary>
/// Writes before a change what the sweepers must know of it: the deliveries in Open, also that there are more to bring out, and the
/// next due moment in Termijnen.
/// </summary>
public sealed class Aankondiger(OpenLeveringen open, OpenRest rest, TermijnStore termijnen, Leveringindex index)
{
    /// <summary>Returns the row keys in Open, in the order of the deliveries.</summary>
    public async Task<IReadOnlyList<string>> AankondigenAsync(Dossier oud, Gevolgen gevolgen, DateTimeOffset nu, CancellationToken ct)
    {
        var termijn = NieuwMoment(oud, gevolgen) is { } moment ? termijnen.AankondigenAsync(oud.Id, moment, ct) : Task.CompletedTask;
        if (!gevolgen.Dossier.Rest.IsEmpty)
            await rest.AankondigenAsync(gevolgen.Dossier, nu, ct);
        var rijen = await open.AankondigenAsync(oud.Id, gevolgen.Leveringen, nu, ct);
        await termijn;
        foreach (var (levering, rij) in gevolgen.Leveringen.Zip(rijen).Where(l => l.First.Reden is not null))
            await index.MeldAsync(Leveringstatus.Vastgelopen, new(oud.Id, levering.Ontvanger, levering.Volgnummer), rij, ct);
        return rijen;
    }

    /// <summary>What a change of this version left is brought out.</summary>
    public Task RestIsUitAsync(Dossier dossier, CancellationToken ct) => rest.VerwijderenAsync(dossier, ct);

    /// <summary>When the dossier must be looked at, if that is another moment than before.</summary>
    public static Instant? NieuwMoment(Dossier oud, Gevolgen gevolgen) =>
        gevolgen.Dossier.Wekmoment is { } moment && moment != oud.Wekmoment ? moment : null;
}
