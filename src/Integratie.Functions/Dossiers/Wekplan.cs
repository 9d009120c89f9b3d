using System.Text.Json;
using System.Text.Json.Nodes;
using Integratie.Functions.Bezorging;
using Integratie.Functions.Deelnemers;
using Integratie.Functions.Monitor;
using Integratie.Functions.Termijnen;
using Integratie.Functions.Wachtrijen;
using Integratie.Kern.Deelnemers;
using Integratie.Kern.Dossiers;
using Integratie.Kern.Tijd;

namespace Integratie.Functions.Dossiers;

/// <summary>Which functions must be woken after a change, and what goes to the topic.</summary>
public sealed class Wekplan(Registerbeeld register, Hubgebeurtenis hubgebeurtenis)
{
    public IReadOnlyList<Wekbericht> Maak(Dossier oud, Gevolgen gevolgen)
    {
        var berichten = new List<Wekbericht>();
        foreach (var levering in gevolgen.Leveringen.Where(l => l.Reden is null).GroupBy(l => l.Ontvanger))
            berichten.AddRange(Voor(oud.Id, levering.Key, levering.Any(l => l.Spoed)));
        berichten.AddRange(gevolgen.Tijdstempels.Select((stempel, nummer) => Stempel(gevolgen, stempel, nummer)));
        if (Aankondiger.NieuwMoment(oud, gevolgen) is { } moment)
            berichten.Add(new Termijnwek(oud.Id, moment).Bericht());
        if (Monitorwek.Na(oud, gevolgen.Dossier) is { } wek)
            berichten.Add(wek);
        return berichten;
    }

    /// <summary>The wake-ups for what one ontvanger has to get out of one dossier.</summary>
    public IEnumerable<Wekbericht> Voor(Guid dossier, string ontvanger, bool spoed)
    {
        if (register.Huidig.Vind(ontvanger) is { WordtBezorgd: true })
            yield return new Leveringswek(ontvanger, dossier).Bericht(spoed);
        yield return new Wekbericht(Queues.Postbus, dossier.ToString("N"), ontvanger);
    }

    /// <summary>Numbered per dossier, as what an ontvanger gets.</summary>
    private Wekbericht Stempel(Gevolgen gevolgen, Tijdstempel stempel, int nummer)
    {
        var dossier = gevolgen.Dossier;
        var data = JsonSerializer.SerializeToNode(stempel, KernJson.Options)!.AsObject();
        var bericht = new Hubbericht($"{dossier.Id:N}-t{dossier.Versie}-{nummer}", "tijdstempel.vastgelegd", data);
        var inhoud = hubgebeurtenis.VoorTopic(bericht, new(dossier.Id.ToString(), dossier.Tijdstempels - gevolgen.Tijdstempels.Count + nummer + 1));
        return new Wekbericht(Queues.Tijdstempels, inhoud, Gebeurtenis: bericht.Id);
    }
}
