using System.Globalization;
using System.Text.Json;
using Integratie.Kern.Berichten.Lezen;

namespace Integratie.Kern.Berichten;

/// <summary>The attributes that the hub adds to an event on its way out. An event without a dossier has only the trace.</summary>
/// <param name="Subject">The dossier's UUID.</param>
/// <param name="Sequence">Place among what this ontvanger gets of this dossier, from 1.</param>
/// <param name="Traceparent">Of this delivery; a valid one on the event itself goes before it.</param>
public sealed record Volggegevens(string? Subject = null, long? Sequence = null, string? Traceparent = null, string? Tracestate = null)
{
    internal void Schrijf(Utf8JsonWriter schrijver, Gebeurtenis gebeurtenis)
    {
        if (Subject is not null)
            schrijver.WriteString("subject", Subject);
        if (Sequence is { } plek)
        {
            schrijver.WriteString("sequence", plek.ToString("D10", CultureInfo.InvariantCulture));
            schrijver.WriteString("sequencetype", "Integer");
        }

        var eigen = gebeurtenis.Traceparent is { } ouder && Lezen.Traceparent.IsGeldig(ouder);
        Schrijf(schrijver, "traceparent", eigen ? gebeurtenis.Traceparent : Traceparent);
        Schrijf(schrijver, "tracestate", eigen ? gebeurtenis.Tracestate : Tracestate);
    }

    private static void Schrijf(Utf8JsonWriter schrijver, string naam, string? waarde)
    {
        if (!string.IsNullOrEmpty(waarde))
            schrijver.WriteString(naam, waarde);
    }
}
