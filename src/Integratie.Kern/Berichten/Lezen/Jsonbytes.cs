using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Integratie.Kern.Berichten.Lezen;

/// <summary>JSON in UTF-8. Each thread keeps the buffer that it wrote in: nearly all events are of one size, and growing to it anew is half the work.</summary>
internal static class Jsonbytes
{
    /// <summary>The spelling of what is stored and sent: letters as they are, also those with an accent.</summary>
    internal static readonly JsonWriterOptions Leesbaar = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private const int Begin = 4 * 1024;
    private const int Grootst = 64 * 1024;

    [ThreadStatic]
    private static ArrayBufferWriter<byte>? _buffer;

    /// <summary>The bytes of what is written; whoever writes may call this again for another text.</summary>
    internal static byte[] Schrijf(JsonWriterOptions schrijfwijze, Action<Utf8JsonWriter> inhoud)
    {
        var buffer = _buffer ?? new ArrayBufferWriter<byte>(Begin);
        _buffer = null;
        using (var schrijver = new Utf8JsonWriter(buffer, schrijfwijze))
            inhoud(schrijver);
        var bytes = buffer.WrittenSpan.ToArray();
        buffer.ResetWrittenCount();
        if (buffer.Capacity <= Grootst)
            _buffer = buffer;
        return bytes;
    }
}
