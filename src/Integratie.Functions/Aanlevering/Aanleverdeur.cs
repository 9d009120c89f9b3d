using Integratie.Functions.Http;
using Integratie.Functions.Telemetrie;
using Integratie.Kern.Berichten;
using Integratie.Kern.Deelnemers;

namespace Integratie.Functions.Aanlevering;

/// <summary>The door for events, however they came: the same checks in the same order, and the same receipts.</summary>
public sealed class Aanleverdeur(Aanleveraar aanleveraar, Belemmeraar belemmeraar, Bepalingcontrole controle, Metingen metingen)
{
    private static readonly Probleemsoort IdHergebruikt = Probleemsoort.Conflict with { Naam = "id-hergebruikt", Titel = "Id hergebruikt" };

    private static readonly Probleemsoort GeenBeschikking =
        Probleemsoort.Conflict with { Naam = GeenBeschikkingNodig.Probleem, Titel = "Geen beschikking nodig" };

    /// <summary>Who may bring events.</summary>
    internal static IReadOnlyList<Rol> Rollen { get; } = [Rol.Rechtbank, Rol.Rvdk, Rol.Om, Rol.Gi, Rol.Gemeente];

    /// <summary>All or nothing; durable when it returns.</summary>
    /// <exception cref="ProbleemException">Why nothing of it is accepted.</exception>
    internal async Task<IReadOnlyList<Ontvangst>> NeemAanAsync(Ingelezen ingelezen, Deelnemer zender, Spoorkop? spoor, CancellationToken ct)
    {
        await WeigerBelemmeringAsync(ingelezen, zender, spoor, ct);
        Deurwacht.Controleer(ingelezen, zender);
        await controle.ControleerAsync(ingelezen, ct);
        try
        {
            var ontvangsten = await aanleveraar.AccepteerAsync(ingelezen.Gebeurtenissen, spoor, ct);
            foreach (var gebeurtenis in ingelezen.Gebeurtenissen)
                metingen.Aangenomen(gebeurtenis.Naam);
            return ontvangsten;
        }
        catch (IdHergebruiktException fout)
        {
            throw new ProbleemException(Problemen.Antwoord(IdHergebruikt, fout.Message));
        }
    }

    /// <summary>A gemeente that judges a bepaling is refused before anything else is looked at.</summary>
    private async Task WeigerBelemmeringAsync(Ingelezen ingelezen, Deelnemer zender, Spoorkop? spoor, CancellationToken ct)
    {
        var pogingen = ingelezen.Gebeurtenissen
            .Where(g => zender.Rol == Rol.Gemeente && g.Oin == zender.Oin && GeenBeschikkingNodig.Geldt(g.Naam)).ToList();
        foreach (var poging in pogingen)
            await belemmeraar.LegVastAsync(poging, spoor, ct);
        if (pogingen.Count > 0)
            throw new ProbleemException(Problemen.Antwoord(GeenBeschikking, GeenBeschikkingNodig.Melding));
    }
}
