using System.Security.Cryptography;
using System.Text;

namespace Integratie.Functions.Logboek;

/// <summary>
/// The ids of a handling. Those of what stands in a dossier are worked out from its key, so that they need not be stored and are the same at
/// every reading; the trace is that of the request that brought the event.
/// </summary>
internal sealed record Spoor(string TraceId, string SpanId, string? ParentSpanId)
{
    /// <param name="traceparent">Of the request; null or malformed: a trace of its own.</param>
    /// <param name="sleutel">What makes the handling unique.</param>
    public static Spoor Van(string? traceparent, string sleutel)
    {
        var hash = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(sleutel)));
        return traceparent?.Split('-') is [_, { Length: 32 } trace, { Length: 16 } ouder, ..]
            ? new Spoor(trace, hash[..16], ouder)
            : new Spoor(hash[32..], hash[..16], null);
    }

    /// <summary>A handling that is part of this one.</summary>
    public Spoor Deel(string sleutel) => Van(null, sleutel) with { TraceId = TraceId, ParentSpanId = SpanId };
}
