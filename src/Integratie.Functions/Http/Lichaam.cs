using System.Buffers;
using Integratie.Kern.Berichten.Lezen;
using Microsoft.AspNetCore.Http;
using Microsoft.Net.Http.Headers;

namespace Integratie.Functions.Http;

/// <summary>The body of a request in a pooled buffer; dispose it when it has been read.</summary>
public sealed class Lichaam : IDisposable
{
    /// <summary>What a caller hears whose request cannot be taken apart, such as a chunk of a size that is no number.</summary>
    internal const string Onleesbaar = "De inhoud van de aanvraag is niet te lezen.";

    private const string Ongecodeerd = "identity";

    /// <summary>Room for most bodies. What a caller says that is to come counts for nothing until it comes: many could say so at once.</summary>
    private const int Begin = 64 * 1024;

    private byte[]? buffer;
    private readonly int lengte;

    private Lichaam(byte[] buffer, int lengte)
    {
        this.buffer = buffer;
        this.lengte = lengte;
    }

    /// <summary>The bytes as sent; not to be kept after <see cref="Dispose"/>.</summary>
    public ReadOnlyMemory<byte> Bytes => (buffer ?? throw new ObjectDisposedException(nameof(Lichaam))).AsMemory(0, lengte);

    /// <summary>Reads the whole body.</summary>
    /// <param name="request">The request.</param>
    /// <param name="maximum">Most bytes that are accepted.</param>
    /// <exception cref="ProbleemException">
    /// 400: it cannot be read. 413: there is more; what follows is not read. 415: it is compressed, or no UTF-8.
    /// </exception>
    public static async ValueTask<Lichaam> LeesAsync(HttpRequest request, int maximum)
    {
        WeigerGecodeerd(request);
        WeigerTekenset(request);
        if (request.ContentLength > maximum)
            throw TeGroot(maximum);
        var buffer = ArrayPool<byte>.Shared.Rent((int)Math.Min(request.ContentLength ?? Begin, Begin) + 1);
        try
        {
            var lengte = 0;
            int gelezen;
            while ((gelezen = await request.Body.ReadAsync(buffer.AsMemory(lengte), request.HttpContext.RequestAborted)) > 0)
            {
                lengte += gelezen;
                if (lengte > maximum)
                    throw TeGroot(maximum);
                if (lengte == buffer.Length)
                    buffer = Groter(buffer);
            }

            return new Lichaam(buffer, lengte);
        }
        catch (IOException fout) when (fout is not BadHttpRequestException)
        {
            ArrayPool<byte>.Shared.Return(buffer, clearArray: true);
            throw new ProbleemException(Problemen.Antwoord(Probleemsoort.Ongeldig, Onleesbaar));
        }
        catch
        {
            ArrayPool<byte>.Shared.Return(buffer, clearArray: true);
            throw;
        }
    }

    /// <summary>A small body can unpack to any size, so nothing is unpacked; RFC 9110 has the answer say which codings are accepted.</summary>
    private static void WeigerGecodeerd(HttpRequest request)
    {
        if (request.Headers.ContentEncoding.All(codering => codering is null or "" || codering.Equals(Ongecodeerd, StringComparison.OrdinalIgnoreCase)))
            return;
        request.HttpContext.Response.Headers.AcceptEncoding = Ongecodeerd;
        throw new ProbleemException(Problemen.Antwoord(Probleemsoort.Mediatype, "Stuur de inhoud zonder Content-Encoding: deze hub pakt niets uit."));
    }

    /// <summary>Everything is read as UTF-8, as JSON and CloudEvents have it: what says that it is something else would be read wrongly.</summary>
    private static void WeigerTekenset(HttpRequest request)
    {
        if (MediaTypeHeaderValue.TryParse(request.ContentType, out var type) && type.Parameters.Any(IsAndereTekenset))
            throw new ProbleemException(Problemen.Antwoord(
                Probleemsoort.Mediatype, "Stuur de inhoud in UTF-8: deze hub leest geen andere tekenset (charset)."));
    }

    private static bool IsAndereTekenset(NameValueHeaderValue parameter) =>
        parameter.Name.Equals("charset", StringComparison.OrdinalIgnoreCase)
        && !Mediatype.IsUtf8(HeaderUtilities.RemoveQuotes(parameter.Value).ToString());

    private static byte[] Groter(byte[] vol)
    {
        var groter = ArrayPool<byte>.Shared.Rent(vol.Length * 2);
        vol.CopyTo(groter, 0);
        ArrayPool<byte>.Shared.Return(vol, clearArray: true);
        return groter;
    }

    public void Dispose()
    {
        // Bodies hold personal data: the next renter of the buffer must not find them.
        if (Interlocked.Exchange(ref buffer, null) is { } terug)
            ArrayPool<byte>.Shared.Return(terug, clearArray: true);
    }

    private static ProbleemException TeGroot(int maximum) =>
        new(Problemen.Antwoord(Probleemsoort.TeGroot, $"De inhoud is groter dan {maximum} bytes."));
}
