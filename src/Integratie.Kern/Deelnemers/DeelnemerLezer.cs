using System.Text.Json;
using Integratie.Kern.Berichten;

namespace Integratie.Kern.Deelnemers;

/// <summary>Reads one deelnemer as the register file and the API write it (berichten.md §2), strictly and with all faults at once.</summary>
public static class DeelnemerLezer
{
    /// <param name="element">The deelnemer.</param>
    /// <param name="pad">Where it stands: empty for a whole body.</param>
    /// <param name="fouten">Gets the faults; without new ones the result is usable.</param>
    /// <param name="bestaand">The deelnemer it replaces: keys, secrets and an instroomstop of its own that are not mentioned stay as they are.</param>
    public static Deelnemer Lees(JsonElement element, string pad, List<Fout> fouten, Deelnemer? bestaand = null)
    {
        var lezer = new Ledenlezer(element, pad, fouten);
        var stop = lezer.Waarheid("instroomstop");
        var deelnemer = new Deelnemer
        {
            Oin = lezer.Tekst("oin", verplicht: true, eis: Vormen.Oin) ?? "",
            Naam = lezer.Tekst("naam", verplicht: true) ?? "",
            Rol = lezer.Keuze<Rol>("rol", verplicht: true) ?? default,
            Code = lezer.Tekst("code", maximum: 16, eis: Vormen.Gerechtcode),
            Gemeentecodes = lezer.Teksten("gemeentecodes", eis: Vormen.Gemeentecode) ?? [],
            GeldigVan = lezer.Datum("geldigVan"),
            GeldigTot = lezer.Datum("geldigTot"),
            Opvolgers = [.. lezer.Objecten("opvolgers").Select(LeesOpvolger)],
            Certificaat = LeesCertificaat(lezer.Deel("certificaat")),
            Instroomstop = stop ?? false,
            InstroomstopSinds = stop == true ? bestaand?.InstroomstopSinds : null,
            GemeldeStops = stop == false ? [] : bestaand?.GemeldeStops ?? [],
            Jeugdregios = lezer.Teksten("jeugdregios"),
            Sleutels = LeesSleutels(lezer, bestaand),
            Bezorging = LeesBezorging(lezer.Deel("bezorging"), bestaand?.Bezorging),
            Entra = LeesEntra(lezer.Deel("entra")),
        };
        lezer.Klaar("aantalSleutels", "gemeldeStops");
        ControleerSamenhang(lezer, deelnemer);
        return deelnemer;
    }

    private static void ControleerSamenhang(Ledenlezer lezer, Deelnemer d)
    {
        if (d.GeldigTot < d.GeldigVan)
            lezer.Fout("geldigTot", "ligt voor geldigVan");
        if (d.Certificaat is not null && d.Rol != Rol.Gi)
            lezer.Fout("certificaat", "hoort alleen bij de rol gi");
        if (d.Gemeentecodes.Count > 0 && d.Rol != Rol.Gemeente)
            lezer.Fout("gemeentecodes", "horen alleen bij de rol gemeente");
        if (d.Opvolgers.Any(o => o.Oin == d.Oin && o.Oin.Length > 0))
            lezer.Fout("opvolgers", "een deelnemer kan zichzelf niet opvolgen");
    }

    private static Opvolger LeesOpvolger(Ledenlezer lezer)
    {
        var opvolger = new Opvolger(
            lezer.Tekst("oin", verplicht: true, eis: Vormen.Oin) ?? "",
            lezer.Teksten("jeugdregios"),
            lezer.Datum("vanaf", verplicht: true) ?? default);
        lezer.Klaar();
        return opvolger;
    }

    private static Certificaat? LeesCertificaat(Ledenlezer? lezer)
    {
        if (lezer is null)
            return null;
        var certificaat = new Certificaat(
            lezer.Keuze<Certificaatsoort>("soort", verplicht: true) ?? default, lezer.Datum("van"), lezer.Datum("tot"));
        if (certificaat.Tot < certificaat.Van)
            lezer.Fout("tot", "ligt voor van");
        lezer.Klaar();
        return certificaat;
    }

    private static IReadOnlyList<Sleutel> LeesSleutels(Ledenlezer lezer, Deelnemer? bestaand)
    {
        if (bestaand is not null && !lezer.Heeft("sleutels"))
            return bestaand.Sleutels;
        var sleutels = lezer.Teksten("sleutels", verplicht: true, eis: Vormen.Sleutel) ?? [];
        return [.. sleutels.Select(s => new Sleutel(s[Sleutel.Voorvoegsel.Length..].ToLowerInvariant()))];
    }

    private static Bezorginstelling LeesBezorging(Ledenlezer? lezer, Bezorginstelling? bestaand)
    {
        if (lezer is null)
            return Bezorginstelling.Ophalen with { Geheimen = bestaand?.Geheimen ?? [] };
        var url = lezer.Tekst("url", maximum: 2000, eis: Vormen.Weburl);
        var geheimen = lezer.Teksten("geheimen", eis: Vormen.Geheim)?.Select(g => new Geheim(g)).ToList();
        var bezorging = new Bezorginstelling
        {
            Wijze = lezer.Keuze<Bezorgwijze>("wijze", verplicht: true) ?? default,
            Url = url is null ? null : Vormen.Url(url),
            Geheimen = geheimen ?? bestaand?.Geheimen ?? [],
        };
        if (geheimen?.Count > 2)
            lezer.Fout("geheimen", "ten hoogste twee geheimen tegelijk");
        if (bezorging.Wijze == Bezorgwijze.Webhook && !lezer.Noemt("url"))
            lezer.Fout("url", "ontbreekt: een webhook heeft een url");
        if (bezorging.Wijze == Bezorgwijze.Webhook && bezorging.Geheimen.Count == 0 && !lezer.Noemt("geheimen"))
            lezer.Fout("geheimen", "ontbreken: een webhook heeft een geheim waarmee de hub ondertekent; POST /v1/deelnemers/{oin}/geheimen maakt het");
        lezer.Klaar("aantalGeheimen", "opgezegd");
        return bezorging;
    }

    private static EntraIdentiteit? LeesEntra(Ledenlezer? lezer)
    {
        if (lezer is null)
            return null;
        var tenant = lezer.Tekst("tenant", verplicht: true, eis: Vormen.Guid);
        var app = lezer.Tekst("app", verplicht: true, eis: Vormen.Guid);
        lezer.Klaar();
        return tenant is null || app is null ? null : new EntraIdentiteit(Guid.Parse(tenant), Guid.Parse(app));
    }
}
