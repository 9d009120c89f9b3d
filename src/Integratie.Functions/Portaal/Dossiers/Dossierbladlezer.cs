using System.Globalization;
using System.Text.Json;
using Integratie.Functions.Bediening;
using Integratie.Functions.Beveiliging;
using Integratie.Functions.Deelnemers;
using Integratie.Functions.Dossiers;
using Integratie.Functions.Tabellen;
using Integratie.Functions.Verwerking;
using Integratie.Kern.Berichten;
using Integratie.Kern.Deelnemers;
using Integratie.Kern.Dossiers;
using Integratie.Kern.Normen;
using Integratie.Portaal.Dossiers;
using Integratie.Portaal.Leveringen;
using NodaTime.Text;

namespace Integratie.Functions.Portaal.Dossiers;

/// <summary>The timeline of a dossier as a page shows it: what the API answers, with names for the deelnemers.</summary>
internal sealed class Dossierbladlezer(Tijdlijnlezer tijdlijnen, Tabellenset tabellen, Versleuteling versleuteling, Registerbeeld register)
{
    /// <param name="dossier">The dossier.</param>
    /// <param name="wie">Who looks: a party of it.</param>
    /// <param name="bsn">To show, when it was asked for.</param>
    /// <param name="ct">The reader went away.</param>
    public async Task<Dossiermodel> LeesAsync(Dossier dossier, Deelnemer wie, string? bsn, CancellationToken ct)
    {
        var tijdlijn = await tijdlijnen.LeesAsync(dossier, wie, ct);
        return Maak(tijdlijn, dossier, wie, bsn) with { Verklaringen = [.. await Verklaringen(dossier, wie, ct).ToListAsync(ct)] };
    }

    /// <summary>The same without a record that somebody looked: of a dossier that is nobody's.</summary>
    public async Task<Dossiermodel> ZonderLogboekAsync(Dossier dossier, Deelnemer wie, CancellationToken ct) =>
        Maak(await tijdlijnen.StelSamenAsync(dossier, wie, ct), dossier, wie, null);

    /// <summary>The BSN as the first event of the dossier has it; null when none does.</summary>
    public async Task<string?> BsnAsync(Dossier dossier, CancellationToken ct)
    {
        await foreach (var rij in tabellen.Dossiers.QueryAsync<TableEntity>(Rijsleutels.Bereik(dossier.Id, "g-"), 1, cancellationToken: ct))
        {
            if (Betrokkene.Bsns(Lees(rij)).FirstOrDefault() is { } bsn)
                return bsn;
        }

        return null;
    }

    private Dossiermodel Maak(Tijdlijn tijdlijn, Dossier dossier, Deelnemer wie, string? bsn) =>
        new(
            tijdlijn.DossierId,
            bsn,
            [.. tijdlijn.Gebeurtenissen.Select(g => new Dossiergebeurtenis(
                g.Nummer, g.Type, register.Huidig.Naam(g.Zender), g.Ontvangen, g.Zaaknummer, g.Probleem))],
            [.. tijdlijn.Leveringen.Select(Levering)],
            [.. tijdlijn.Gebeurtenissen.Where(g => IsUitspraak(g.Type)).Select(g => ZesTijden(g, tijdlijn))],
            [.. tijdlijn.Termijnen.Select(t => new Dossiertermijn(
                t.Norm, t.Klok, t.Gi is { } gi ? register.Huidig.Naam(gi) : null, t.Status, t.Start, t.Einde, t.VoldaanOp, t.Verkort, t.Bron, t.Berekening))],
            [],
            wie.Rol == Rol.Beheer ? [.. dossier.OpenSignalen.Select(s => Signaal(dossier.Id, s))] : [],
            [
                .. wie.Rol == Rol.Beheer ? [] : new[] { wie.Oin },
                .. dossier.Klokken.Trajecten.Where(traject => !traject.Opgeheven).Select(traject => traject.Gi).OfType<string>(),
            ]);

    private Dossiersignaal Signaal(Guid dossier, Signaal signaal) => new(
        new Signaalplaats(dossier, signaal.Gebeurtenis).ToString(), signaal.Soort, signaal.Gi is { } gi ? register.Huidig.Naam(gi) : null, signaal.Datum);

    private Dossierlevering Levering(Tijdlijnlevering l) => new(
        l.WebhookId, l.Type, l.Gebeurtenis, Ontvanger(l.Ontvanger), l.Status, Leveringstatus.IsOpen(l.Status), l.Reden,
        l.Aangemaakt, l.Afgeleverd, l.Bevestigd, l.AantalPogingen,
        [.. l.Pogingen.Select(p => new Pogingregel(p.Moment, p.Status, p.Ms, p.Fout))]);

    private Dossierontvanger Ontvanger(string oin) => new(oin, register.Huidig.Naam(oin), register.Huidig.Vind(oin) is { } d ? Draadnaam.Van(d.Rol) : null);

    private ZesTijden ZesTijden(Tijdlijngebeurtenis g, Tijdlijn tijdlijn)
    {
        var stempels = tijdlijn.Tijdstempels.Where(s => s.Gebeurtenis == g.Nummer).ToList();
        return new ZesTijden(
            g.Type, Eerste(Tijdstempelsoort.Uitgesproken), Eerste(Tijdstempelsoort.OpSchrift), Eerste(Tijdstempelsoort.Ingang),
            g.Ontvangen, Momenten(Tijdstempelsoort.Kennisgegeven), Momenten(Tijdstempelsoort.Bevestigd));

        NodaTime.LocalDate? Eerste(string soort) => stempels.Where(s => s.Soort == soort)
            .Select(s => LocalDatePattern.Iso.Parse(s.Moment[..10])).Where(dag => dag.Success).Select(dag => (NodaTime.LocalDate?)dag.Value).Min();

        IReadOnlyList<Tijdbij> Momenten(string soort) =>
        [
            .. from s in stempels
               where s.Soort == soort && s.Ontvanger is not null
               select new Tijdbij(register.Huidig.Naam(s.Ontvanger!), DateTimeOffset.Parse(s.Moment, CultureInfo.InvariantCulture)),
        ];
    }

    /// <summary>Explanations are for who sees the terms that they are about.</summary>
    private async IAsyncEnumerable<Dossierverklaring> Verklaringen(
        Dossier dossier, Deelnemer wie, [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken ct)
    {
        foreach (var v in dossier.Klokken.Feiten.Select(feit => feit.Feit).OfType<VerklaringGegeven>().Where(v => wie.Rol == Rol.Beheer || wie.Oin == v.Gi))
        {
            // The clocks know it by the number of its event; the text stands only there.
            var data = await DataAsync(dossier.Id, long.Parse(v.Id, CultureInfo.InvariantCulture), ct);
            yield return new(v.Norm, Draadnaam.Van(v.Reden), data?.Tekst("toelichting"), v.NieuweDatum, register.Huidig.Naam(v.Gi));
        }
    }

    private async Task<JsonElement?> DataAsync(Guid dossier, long nummer, CancellationToken ct)
    {
        var rij = await tabellen.Dossiers.GetEntityIfExistsAsync<TableEntity>(
            Rijsleutels.Partitie(dossier), Rijsleutels.Gebeurtenis(nummer), cancellationToken: ct);
        return rij.HasValue ? Lees(rij.Value!).Data : null;
    }

    private Gebeurtenis Lees(TableEntity rij) => Gebeurtenis.Lees(versleuteling.Ontsleutel(new Gebeurtenisrij(rij).Inhoud, rij.PartitionKey));

    private static bool IsUitspraak(string type) => type.StartsWith("nl.jeugdbescherming.uitspraak.", StringComparison.Ordinal);
}
