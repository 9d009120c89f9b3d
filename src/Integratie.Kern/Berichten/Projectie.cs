using System.Text.Json;
using Integratie.Kern.Berichten.Lezen;
using Integratie.Kern.Berichten.Privacy;
using Integratie.Kern.Berichten.Schema;
using Integratie.Kern.Deelnemers;

namespace Integratie.Kern.Berichten;

/// <summary>Makes of an event what one ontvanger gets: structured JSON (UTF-8) with exactly what its role may see.</summary>
public static class Projectie
{
    private static readonly string[] VanDeHub = ["subject", "sequence", "sequencetype", "traceparent", "tracestate", "grondslag"];

    // What a projection keeps of the envelope. A dataschema is about the whole data, an extension can hold anything.
    private static readonly string[] Envelop = ["specversion", "id", "source", "type", "time", "datacontenttype"];

    /// <param name="gebeurtenis">Of one child: a decision is split first (<see cref="Splitsing"/>).</param>
    /// <param name="weergave">As the catalogue gives it for the ontvanger (<see cref="Bestemming.Voor"/>).</param>
    /// <param name="geheimAdres">Whether the child has one: then no member about an address leaves.</param>
    /// <param name="ontvanger">Its role; in a projection also the suffix of the id.</param>
    /// <param name="volg">Dossier, place in the order and trace of this delivery.</param>
    /// <exception cref="InvalidOperationException">The table has no entry for this type, role and weergave: nothing may leave.</exception>
    public static byte[] Maak(Gebeurtenis gebeurtenis, Weergave weergave, Rol ontvanger, bool geheimAdres, Volggegevens volg)
    {
        if (Catalogus.Vind(gebeurtenis.Naam) is not { } type || !type.GaatNaar(ontvanger, weergave))
            throw new InvalidOperationException($"{gebeurtenis.Naam} does not go to {ontvanger} as {weergave}.");

        return Jsonbytes.Schrijf(Jsonbytes.Leesbaar, schrijver =>
        {
            schrijver.WriteStartObject();
            SchrijfKop(schrijver, gebeurtenis, weergave, ontvanger, geheimAdres);
            if (type.Grondslag is { } grondslag)
                schrijver.WriteString("grondslag", grondslag);
            volg.Schrijf(schrijver, gebeurtenis);
            schrijver.WritePropertyName("data");
            SchrijfData(schrijver, gebeurtenis, weergave, geheimAdres, type);
            schrijver.WriteEndObject();
        });
    }

    private static void SchrijfKop(Utf8JsonWriter schrijver, Gebeurtenis gebeurtenis, Weergave weergave, Rol ontvanger, bool geheimAdres)
    {
        foreach (var (naam, waarde) in gebeurtenis.Attributen)
        {
            var mee = weergave == Weergave.Alles ? !VanDeHub.Contains(naam) : Envelop.Contains(naam);
            if (!mee || (geheimAdres && Adresleden.Is(naam)))
                continue;
            schrijver.WritePropertyName(naam);
            if (naam == "id" && weergave != Weergave.Alles)
                schrijver.WriteStringValue(GebeurtenisId.VoorRol(gebeurtenis.Id, ontvanger));
            else
                waarde.WriteTo(schrijver);
        }
    }

    private static void SchrijfData(Utf8JsonWriter schrijver, Gebeurtenis gebeurtenis, Weergave weergave, bool geheimAdres, Berichttype type)
    {
        var uitdraai = new Uitdraai(schrijver, geheimAdres);
        if (weergave == Weergave.Alles)
            uitdraai.Alles(gebeurtenis.Data);
        else
            uitdraai.Alleen(gebeurtenis.Data, Inzage.Leden(weergave, type.Naam) ?? [], new Groep(type.Leden));
    }
}
