using System.Collections.Immutable;
using Integratie.Kern.Berichten;
using Integratie.Kern.Normen;

namespace Integratie.Kern.Dossiers;

/// <summary>
/// The advice phase: an onderzoek of the Raad, a verzoek, a zitting. The intended GI hears of it; the gemeente does not. What has
/// only the Raad's reference is joined to the zaak as soon as one event has both.
/// </summary>
internal static class Voortrajectregel
{
    internal static void Onderzoek(Invoer invoer) => Verbind(invoer);

    internal static void Verzoek(Invoer invoer)
    {
        Verbind(invoer);
        invoer.W.Feit(new VerzoekIngediend(invoer.Feitid, invoer.Datum, invoer.Zaak ?? ZaakVanKenmerk(invoer)));
        Beoog(invoer);
        Routeringsregel.Lever(invoer);
    }

    internal static void Zitting(Invoer invoer)
    {
        Beoog(invoer);
        var gis = Routeringsregel.Lever(invoer).Where(o => o.Value == Deelnemers.Rol.Gi).Select(o => o.Key).ToList();
        if (invoer.Data.Lid("opgeroepen") is null)
            return;
        var opgeroepen = invoer.Data.Teksten("opgeroepen").ToHashSet();
        opgeroepen.UnionWith(opgeroepen.Select(oin => Doelzoeker.Gi(invoer.W, oin).Oin).ToList());
        var gemist = gis.Where(gi => !opgeroepen.Contains(gi))
            .Select(gi => new Signaal(invoer.Nummer, Signaal.GiNietOpgeroepen, gi, invoer.Zaak, invoer.Datum));
        // Who is summoned after all is no longer missed.
        var over = invoer.Dossier.Signalen.RemoveAll(s => s.Zaak == invoer.Zaak && s.Gi is { } gi && opgeroepen.Contains(gi));
        invoer.W.Dossier = invoer.Dossier with { Signalen = over.AddRange(gemist) };
    }

    /// <summary>A decision on the zaak ends what was intended; one that only puts it off may name the intended GI anew.</summary>
    internal static void Beslist(Invoer invoer, Uitspraak uitspraak, Uitspraakstand stand)
    {
        if (!stand.Aangehouden)
        {
            invoer.W.Dossier = invoer.Dossier with
            {
                BeoogdeGis = invoer.Dossier.BeoogdeGis.RemoveAll(b => b.Zaak is null || b.Gi == stand.Gi || stand.Zaken.Contains(b.Zaak)),
            };
        }
        else if (uitspraak.BeoogdeGi is { } gi)
        {
            Beoog(invoer, new(Doelzoeker.Gi(invoer.W, gi).Oin, uitspraak.Zaaknummer.Normaal, null));
        }
    }

    private static void Beoog(Invoer invoer)
    {
        if (invoer.Data.Tekst("beoogdeGi") is not { } gi)
            return;
        var kenmerk = invoer.Data.Tekst("raadskenmerk");
        var zaak = invoer.Zaak ?? ZaakVanKenmerk(invoer);
        // A verzoek that comes in after the decision on it intends nobody any more.
        if (!invoer.Dossier.IsBeslist(zaak))
            Beoog(invoer, new(Doelzoeker.Gi(invoer.W, gi).Oin, zaak, kenmerk));
    }

    private static void Beoog(Invoer invoer, BeoogdeGi beoogd)
    {
        if (!invoer.Dossier.BeoogdeGis.Contains(beoogd))
            invoer.W.Dossier = invoer.Dossier with { BeoogdeGis = invoer.Dossier.BeoogdeGis.Add(beoogd) };
    }

    /// <summary>An event with both the Raad's reference and a zaaknummer joins the two.</summary>
    private static void Verbind(Invoer invoer)
    {
        if (invoer.Data.Tekst("raadskenmerk") is not { } kenmerk || invoer.Zaak is not { } zaak)
            return;
        var gis = invoer.Dossier.BeoogdeGis.Select(b => b.Kenmerk == kenmerk && b.Zaak is null ? b with { Zaak = zaak } : b);
        invoer.W.Dossier = invoer.Dossier with
        {
            Raadskenmerken = invoer.Dossier.Raadskenmerken.SetItem(kenmerk, zaak),
            BeoogdeGis = [.. gis.Distinct()],
        };
    }

    private static string? ZaakVanKenmerk(Invoer invoer) =>
        invoer.Data.Tekst("raadskenmerk") is { } kenmerk ? invoer.Dossier.Raadskenmerken.GetValueOrDefault(kenmerk) : null;
}
