using System.Collections.Immutable;
using System.Globalization;
using Integratie.Kern.Berichten;
using Integratie.Kern.Normen;

namespace Integratie.Kern.Dossiers;

/// <summary>Makes of a decision what the dossier keeps of it, and what the norm clocks need.</summary>
internal static class Uitspraaklezer
{
    internal static Uitspraakstand Stand(Invoer invoer, Uitspraak uitspraak, Uitspraakstand? vorige)
    {
        var toegewezen = uitspraak.Toegewezen.ToList();
        var id = invoer.Gebeurtenis.Id;
        var origineel = vorige is null && uitspraak.Corrigeert is { } elders ? GebeurtenisId.Kandidaten(elders)[^1] : null;
        var geheel = invoer.Aanlevering.Gesplitst ? id[..id.LastIndexOf('~')] : null;
        return new Uitspraakstand
        {
            Versies = (vorige?.Versies ?? []).Add(new(invoer.Nummer, invoer.Gebeurtenis.Naam, id, geheel, origineel)),
            Zender = invoer.Gebeurtenis.Oin,
            Zaaknummer = uitspraak.Zaaknummer.Tekst,
            Zaken = [.. uitspraak.AndereZaaknummers.Prepend(uitspraak.Zaaknummer).Select(z => z.Normaal).Distinct()],
            Rechtbank = uitspraak.Rechtbank,
            Uitgesproken = uitspraak.Uitgesproken,
            GeheimAdres = uitspraak.GeheimAdres,
            Toegewezen = toegewezen.Count > 0,
            Aangehouden = toegewezen.Count == 0 && uitspraak.Aard == Aard.Aanhouding,
            Gi = uitspraak.Gi is { } gi ? Doelzoeker.Gi(invoer.W, gi).Oin : null,
            Vervanging = toegewezen.Exists(m => m.Aard == Aard.VervangingGi),
            Families = [.. toegewezen.Where(m => m.Code.Traject).Select(m => m.Familie).Distinct().Order()],
            OpgelegdeHulp = [.. OpgelegdeHulp.Lees(invoer.Data, "opgelegdeHulp")],
            OudeGis = vorige?.OudeGis ?? [],
        };
    }

    internal static UitspraakGedaan Feit(Invoer invoer, Uitspraak uitspraak, Uitspraakstand stand, Uitspraakstand? vorige) => new(
        invoer.Feitid,
        stand.Gi,
        uitspraak.Uitgesproken,
        [.. uitspraak.Maatregelen.Select(m => new Maatregelbesluit(m.Code.Code, m.Aard, m.Ingang ?? uitspraak.Uitgesproken, m.Einde))],
        uitspraak.OpSchrift,
        invoer.Aanlevering.Ontvangen,
        stand.Zaken,
        vorige?.Laatste.Nummer.ToString(CultureInfo.InvariantCulture),
        IsZonderJeugdbeschermer(uitspraak));

    // What was granted beside it does not undo that a request was refused.
    private static bool IsZonderJeugdbeschermer(Uitspraak uitspraak) => uitspraak.RedenAfwijzing == "geen-jeugdbeschermer"
        && (!uitspraak.Toegewezen.Any() || uitspraak.Maatregelen.Any(m => m.Aard == Aard.Afwijzing));
}
