using Azure;
using Integratie.Functions.Audit;
using Integratie.Functions.Dossiers;
using Integratie.Functions.Http;
using Integratie.Functions.Opdrachten;
using Integratie.Functions.Tabellen;
using Integratie.Kern.Berichten;

namespace Integratie.Functions.Bediening;

/// <summary>What an operator asks of deliveries, by the API or on a page: checked, written in the audit, done.</summary>
internal sealed class Leveringwerk(
    LeveringStore leveringen, Leveringbediening bediening, Leveringbronnen bronnen, Toewijzing toewijzing, Opdrachtwerker werker, Auditstore audit,
    TimeProvider klok)
{
    /// <exception cref="ProbleemException">404: there is no such delivery.</exception>
    public async Task<Leveringrij> VindAsync(string id, CancellationToken ct) =>
        Webhookid.TryParse(id, out var gevonden) && await leveringen.LeesAsync(gevonden, ct) is { } levering
            ? levering
            : throw new ProbleemException(Problemen.NietGevonden("Er is geen levering met dit kenmerk."));

    /// <summary>Tries one again at once; one that nobody may have stays stuck, unless the register says by now that its ontvanger may.</summary>
    /// <returns>The delivery as it is then.</returns>
    /// <exception cref="ProbleemException">404; 409: it is finished already.</exception>
    public async Task<Leveringrij> OpnieuwAsync(string id, string door, CancellationToken ct)
    {
        var levering = await VindAsync(id, ct);
        if (!levering.IsOpen)
            throw Afgerond(levering);
        await audit.NoteerAsync(door, "levering.opnieuw", id, ct: ct);
        await bediening.OpnieuwAsync(levering, levering.Volgnummer, ct);
        return await VindAsync(id, ct);
    }

    /// <summary>Begins to try all of these again.</summary>
    /// <exception cref="ProbleemException">400 with every fault.</exception>
    public async Task<Opdracht> AllesOpnieuwAsync(Leveringvraag vraag, string door, CancellationToken ct)
    {
        var fouten = new List<Fout>();
        vraag.Controleer(Herhaalkeuze.Statussen, fouten);
        await bronnen.ControleerAsync(vraag, fouten, ct);
        if (fouten.Count > 0)
            throw new ProbleemException(Problemen.Ongeldig(fouten));
        var opdracht = Maak(0, door) with { Keuze = new Keuzestand(vraag).ToString() };
        await NoteerAsync(opdracht, $"{vraag.Status ?? "alle"} {vraag.Ontvanger}", ct);
        return await werker.BeginMetKiezenAsync(opdracht, ct);
    }

    /// <summary>Begins to try the chosen ones again.</summary>
    /// <exception cref="ProbleemException">400: an id that is none, or nothing was chosen.</exception>
    public async Task<Opdracht> SelectieOpnieuwAsync(IReadOnlyCollection<string> ids, string door, CancellationToken ct)
    {
        var gekozen = ids.Select(id => Webhookid.TryParse(id, out var gelezen) ? gelezen : null).OfType<Webhookid>().ToList();
        if (gekozen.Count == 0 || gekozen.Count != ids.Count)
            throw new ProbleemException(Problemen.Ongeldig("selectie", "moet een of meer leveringen bevatten"));
        var delen = gekozen.Select(id => new Opdrachtdeel(id.ToString())).ToHashSet();
        var opdracht = Maak(delen.Count, door);
        await NoteerAsync(opdracht, "selectie", ct);
        // Its slot is its own: there is nothing to wait for.
        await werker.BeginAsync(opdracht, delen, ct);
        return opdracht;
    }

    /// <summary>Closes one; again changes nothing.</summary>
    /// <exception cref="ProbleemException">404; 409: it arrived already.</exception>
    public async Task<Leveringrij> SluitAfAsync(string id, string reden, string door, CancellationToken ct)
    {
        var levering = await VindAsync(id, ct);
        if (levering.IsOpen)
        {
            await audit.NoteerAsync(door, "levering.afsluiten", id, reden, ct);
            await bediening.SluitAfAsync(levering, reden, ct);
            levering = await VindAsync(id, ct);
        }

        return levering.Status == Leveringstatus.Afgesloten ? levering : throw Afgerond(levering);
    }

    /// <summary>Points one to another deelnemer; again changes nothing.</summary>
    /// <returns>The delivery that it has.</returns>
    /// <exception cref="ProbleemException">404; 400: it cannot have it; 409: the delivery is not stuck, or was changed by somebody else.</exception>
    public async Task<Leveringrij> WijsToeAsync(string id, string naar, string door, CancellationToken ct)
    {
        var levering = await VindAsync(id, ct);
        if (await toewijzing.GevondenAsync(levering, naar, ct) is { } eerder)
            return eerder;
        if (!Toewijzing.IsMogelijk(levering))
            throw new ProbleemException(Problemen.Antwoord(
                Probleemsoort.Conflict, "Alleen een doorgegeven gebeurtenis die is vastgelopen kan naar een ander."));
        if (toewijzing.Bezwaar(levering, naar) is { } bezwaar)
            throw new ProbleemException(Problemen.Ongeldig("ontvanger", bezwaar));
        await audit.NoteerAsync(door, "levering.toewijzen", id, naar, ct);
        try
        {
            return await toewijzing.WijsToeAsync(levering, naar, ct);
        }
        catch (RequestFailedException fout) when (fout.IsGewijzigd())
        {
            throw new ProbleemException(Problemen.Antwoord(Probleemsoort.Conflict, "Deze levering is intussen gewijzigd; kijk opnieuw hoe zij ervoor staat."));
        }
    }

    private Task NoteerAsync(Opdracht opdracht, string wat, CancellationToken ct) =>
        audit.NoteerAsync(opdracht.Door, "leveringen.opnieuw", opdracht.Id.ToString(), wat, ct);

    private Opdracht Maak(int totaal, string door)
    {
        var (id, nu) = (Guid.CreateVersion7(), klok.GetUtcNow());
        return new Opdracht
        {
            Id = id,
            Soort = Leveringherhaling.Soort,
            Slot = $"{Leveringherhaling.Soort}-{id:N}",
            Door = door,
            Aangemaakt = nu,
            Gewijzigd = nu,
            Totaal = totaal,
        };
    }

    private static ProbleemException Afgerond(Leveringrij levering) =>
        new(Problemen.Antwoord(Probleemsoort.Conflict, $"Deze levering is al {levering.Status}."));
}
