using Integratie.Functions.Bediening;
using Integratie.Functions.Termijnen;
using Integratie.Kern.Dossiers;
using NodaTime;

namespace Integratie.Functions.Dossiers;

/// <summary>
/// Writes before a change by what it will be found again: the deliveries in Open, also that there are more to bring out, the next due
/// moment in Termijnen, the dossier in Sleutels, what the operator has to look at in Signalen.
/// </summary>
public sealed class Aankondiger(OpenLeveringen open, OpenRest rest, TermijnStore termijnen, SleutelStore sleutels, Leveringindex index, Signaalindex signalen)
{
    /// <summary>Starts writing.</summary>
    /// <returns>The row keys in Open, in the order of the deliveries, and when all is written.</returns>
    public (IReadOnlyList<string> Rijen, Task Geschreven) Kondig(
        Dossieropdracht opdracht, Dossier oud, Gevolgen gevolgen, DateTimeOffset nu, CancellationToken ct)
    {
        var verwijzingen = opdracht.Zoeksleutels.Select(sleutel => sleutels.VerbindAsync(sleutel, oud.Id, ct)).ToList();
        if (NieuwMoment(oud, gevolgen) is { } moment)
            verwijzingen.Add(termijnen.AankondigenAsync(oud.Id, moment, ct));
        if (!gevolgen.Dossier.Rest.IsEmpty)
            verwijzingen.Add(rest.AankondigenAsync(gevolgen.Dossier, nu, ct));
        foreach (var signaal in gevolgen.Dossier.Signalen.Except(oud.Signalen))
            verwijzingen.Add(signalen.MeldAsync(oud.Id, signaal.Gebeurtenis, ct));
        var (rijen, geschreven) = open.Kondig(oud.Id, gevolgen.Leveringen, nu, ct);
        verwijzingen.Add(geschreven);
        foreach (var (levering, rij) in gevolgen.Leveringen.Zip(rijen).Where(l => l.First.Reden is not null))
            verwijzingen.Add(index.MeldAsync(Leveringstatus.Vastgelopen, new(oud.Id, levering.Ontvanger, levering.Volgnummer), rij, ct));
        return (rijen, Task.WhenAll(verwijzingen));
    }

    /// <summary>What a change of this version left is brought out.</summary>
    public Task RestIsUitAsync(Dossier dossier, CancellationToken ct) => rest.VerwijderenAsync(dossier, ct);

    /// <summary>When the dossier must be looked at, if that is another moment than before.</summary>
    public static Instant? NieuwMoment(Dossier oud, Gevolgen gevolgen) =>
        gevolgen.Dossier.Wekmoment is { } moment && moment != oud.Wekmoment ? moment : null;
}
