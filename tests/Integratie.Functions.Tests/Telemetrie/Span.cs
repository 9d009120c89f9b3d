using System.Text;

namespace Integratie.Functions.Tests.Telemetrie;

/// <summary>A span out of an OTLP request (opentelemetry/proto/trace/v1/trace.proto), as far as a test looks at it.</summary>
internal sealed record Span(string TraceId, string SpanId, string ParentId, string Naam)
{
    /// <summary>ExportTraceServiceRequest.resource_spans[1].scope_spans[2].spans[2].</summary>
    public static IEnumerable<Span> Lees(byte[] verzoek) =>
        from bron in Velden(verzoek).Where(v => v.Nummer == 1)
        from deel in Velden(bron.Inhoud).Where(v => v.Nummer == 2)
        from span in Velden(deel.Inhoud).Where(v => v.Nummer == 2)
        let velden = Velden(span.Inhoud).ToLookup(v => v.Nummer, v => v.Inhoud)
        select new Span(Hex(velden[1]), Hex(velden[2]), Hex(velden[4]), Encoding.UTF8.GetString(velden[5].First()));

    private static string Hex(IEnumerable<byte[]> waarden) => Convert.ToHexStringLower(waarden.FirstOrDefault() ?? []);

    /// <summary>The length-delimited fields of a protobuf message; the others are skipped.</summary>
    private static IEnumerable<(int Nummer, byte[] Inhoud)> Velden(byte[] bericht)
    {
        for (var plek = 0; plek < bericht.Length;)
        {
            var sleutel = Getal(bericht, ref plek);
            switch (sleutel & 7)
            {
                case 0:
                    Getal(bericht, ref plek);
                    break;
                case 1:
                    plek += 8;
                    break;
                case 5:
                    plek += 4;
                    break;
                default:
                    var lengte = (int)Getal(bericht, ref plek);
                    yield return ((int)(sleutel >> 3), bericht[plek..(plek + lengte)]);
                    plek += lengte;
                    break;
            }
        }
    }

    private static ulong Getal(byte[] bericht, ref int plek)
    {
        ulong waarde = 0;
        for (var schuif = 0; ; schuif += 7)
        {
            var octet = bericht[plek++];
            waarde |= (ulong)(octet & 127) << schuif;
            if (octet < 128)
                return waarde;
        }
    }
}
