using System.Text.Json;
using Integratie.Functions.Beveiliging;
using Integratie.Functions.Logboek;
using Integratie.Functions.Tabellen;
using Integratie.Kern.Berichten;
using Integratie.Kern.Deelnemers;
using Integratie.Kern.Dossiers;
using Integratie.Kern.Normen;
using Integratie.Kern.Tijd;
using NodaTime;
using NodaTime.Text;

namespace Integratie.Functions.Dossiers;

/// <summary>Reads the timeline of a dossier: what a party sent or got, for the operator all of it.</summary>
public sealed class Tijdlijnlezer(
    Tabellenset tabellen, LeveringStore leveringen, Versleuteling versleuteling, Logboekschrijver logboek, Normenset normen, TimeProvider klok)
{
    /// <summary>What this deelnemer may see; that it looked is recorded first.</summary>
    /// <param name="dossier">The dossier.</param>
    /// <param name="beller">Who asks.</param>
    /// <param name="ct">The caller went away.</param>
    /// <exception cref="Http.ProbleemException">503: it cannot be recorded, so it is not shown.</exception>
    public async Task<Tijdlijn> LeesAsync(Dossier dossier, Deelnemer beller, CancellationToken ct)
    {
        await logboek.NoteerAsync(Handeling.Raadplegen, dossier.Id, beller.Oin, ct);
        return await StelSamenAsync(dossier, beller, ct);
    }

    /// <summary>The same, for who recorded it already.</summary>
    internal async Task<Tijdlijn> StelSamenAsync(Dossier dossier, Deelnemer beller, CancellationToken ct)
    {
        var oin = beller.Rol == Rol.Beheer ? null : beller.Oin;
        var zichtbaar = new List<Leveringrij>();
        await foreach (var levering in leveringen.VanAsync(dossier.Id, ct))
            if (oin is null || levering.Ontvanger == oin || levering.Bezorgd.Zender == oin)
                zichtbaar.Add(levering);
        var gekregen = zichtbaar.Where(l => l.Gebeurtenis is not null).Select(l => l.Gebeurtenis!.Value).ToHashSet();
        var gebeurtenissen = new List<Tijdlijngebeurtenis>();
        var stempels = new List<Tijdlijnstempel>();
        await foreach (var rij in tabellen.Dossiers.QueryAsync<TableEntity>(Rijsleutels.Bereik(dossier.Id, "g-"), cancellationToken: ct))
        {
            var gebeurtenis = new Gebeurtenisrij(rij);
            if (oin is not null && gebeurtenis.Zender != oin && !gekregen.Contains(gebeurtenis.Nummer))
                continue;
            gebeurtenissen.Add(Maak(dossier.Id, gebeurtenis));
            // A decision's row also holds the moments of events that waited for it, which not everybody who got the decision may see.
            stempels.AddRange(gebeurtenis.Tijdstempels
                .Where(s => s.Gebeurtenis is not { } wachtte || gebeurtenissen.Exists(g => g.Nummer == wachtte))
                .Select(s => Tijdlijnstempel.Van(s, gebeurtenis.Nummer)));
        }

        stempels.AddRange(zichtbaar.SelectMany(Stempels));
        return new Tijdlijn(dossier.Id.ToString(), gebeurtenissen, [.. zichtbaar.Select(Maak)], stempels, [.. Termijnen(dossier, beller)]);
    }

    private IEnumerable<Tijdlijntermijn> Termijnen(Dossier dossier, Deelnemer beller)
    {
        var vandaag = Amsterdam.Vandaag(klok);
        // A gemeente gets neither who was coupled nor how the koers was made, so also not what follows from it.
        var uitkomsten = beller.Rol == Rol.Gemeente ? [] : Uitkomsten(dossier);
        return from traject in dossier.Klokken.Trajecten
               where !traject.Opgeheven
               from termijn in traject.Termijnen
               where Dossiertoegang.MagZien(beller, dossier, traject, termijn)
               select Tijdlijntermijn.Van(traject, termijn, vandaag, uitkomsten.GetValueOrDefault(traject.Nummer));
    }

    private Dictionary<int, Trajectuitkomst> Uitkomsten(Dossier dossier) =>
        Dossierbeeld.Van(dossier.Klokken, Instant.FromDateTimeOffset(klok.GetUtcNow()) + Duration.Epsilon, normen).Trajecten
            .Where(traject => traject.Nummer is not null).ToDictionary(traject => traject.Nummer!.Value, traject => traject.Uitkomst);

    private Tijdlijngebeurtenis Maak(Guid dossier, Gebeurtenisrij rij)
    {
        var gebeurtenis = Gebeurtenis.Lees(versleuteling.Ontsleutel(rij.Inhoud, Rijsleutels.Partitie(dossier)));
        var zaaknummer = gebeurtenis.Data.TryGetProperty("zaaknummer", out var z) && z.ValueKind == JsonValueKind.String ? z.GetString() : null;
        return new(rij.Nummer, gebeurtenis.Id, gebeurtenis.Type, rij.Zender, rij.Ontvangen, zaaknummer, rij.Weigering);
    }

    private static Tijdlijnlevering Maak(Leveringrij l) => new(
        l.Id.ToString(), l.Genoemd, $"nl.jeugdbescherming.{l.Naam}.v1", l.Gebeurtenis, l.Volgnummer, l.Status, l.Reden, l.Aangemaakt, l.VolgendePoging,
        l.Afgeleverd, l.Bevestigd, l.AantalPogingen, l.Pogingen);

    private static IEnumerable<Tijdlijnstempel> Stempels(Leveringrij l)
    {
        if (l.Gebeurtenis is null)
            yield break;
        if (l.Afgeleverd is { } afgeleverd)
            yield return new(Tijdstempelsoort.Kennisgegeven, Tekst(afgeleverd), l.Gebeurtenis, null, l.Ontvanger);
        if (l.Bevestigd is { } bevestigd)
            yield return new(Tijdstempelsoort.Bevestigd, Tekst(bevestigd), l.Gebeurtenis, null, l.Ontvanger);
    }

    private static string Tekst(DateTimeOffset moment) => InstantPattern.ExtendedIso.Format(Instant.FromDateTimeOffset(moment));
}
