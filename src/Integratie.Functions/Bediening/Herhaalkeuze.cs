using Integratie.Functions.Deelnemers;
using Integratie.Functions.Dossiers;
using Integratie.Functions.Opdrachten;
using Integratie.Kern.Deelnemers;

namespace Integratie.Functions.Bediening;

/// <summary>Which deliveries the operator's "all of these again" is about, fixed when it is asked.</summary>
internal sealed class Herhaalkeuze(Leveringlijst lijst, Registerbeeld register, TimeProvider klok)
{
    /// <summary>What is finished is not tried again.</summary>
    public static readonly IReadOnlyList<string> Statussen = [Leveringstatus.Vastgelopen, Leveringstatus.Wacht];

    public async Task<(Opdracht Opdracht, IReadOnlyCollection<Opdrachtdeel> Delen)> MaakAsync(Leveringvraag vraag, string door, CancellationToken ct)
    {
        var delen = new HashSet<Opdrachtdeel>();
        foreach (var status in vraag.Status is { } een ? [een] : Statussen)
            foreach (var ontvanger in Ontvangers(status, vraag.Ontvanger))
                await foreach (var levering in lijst.AlleAsync(status, ontvanger, ct))
                    if (vraag.Past(levering))
                        delen.Add(new(levering.Id.ToString()));
        return (Maak(delen.Count, door), delen);
    }

    /// <summary>The same for deliveries that were chosen one by one.</summary>
    public (Opdracht Opdracht, IReadOnlyCollection<Opdrachtdeel> Delen) Maak(IEnumerable<Webhookid> gekozen, string door)
    {
        var delen = gekozen.Select(id => new Opdrachtdeel(id.ToString())).ToHashSet();
        return (Maak(delen.Count, door), delen);
    }

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

    /// <summary>What waits for somebody who fetches is for nobody to try.</summary>
    private IEnumerable<string?> Ontvangers(string status, string? ontvanger)
    {
        if (status != Leveringstatus.Wacht)
            return [ontvanger];
        return register.Huidig.Alle.Where(d => d.WordtBezorgd && (ontvanger ?? d.Oin) == d.Oin).Select(d => d.Oin);
    }
}
