using System.Buffers;
using Microsoft.AspNetCore.Http;

namespace Integratie.Functions.Http;

/// <summary>The body of a request in a pooled buffer; dispose it when it has been read.</summary>
public sealed class Lichaam : IDisposable
{
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
    /// <exception cref="ProbleemException">413: there is more; what follows is not read.</exception>
    public static async ValueTask<Lichaam> LeesAsync(HttpRequest request, int maximum)
    {
        if (request.ContentLength > maximum)
            throw TeGroot(maximum);
        var lezer = request.BodyReader;
        while (true)
        {
            var gelezen = await lezer.ReadAsync(request.HttpContext.RequestAborted);
            var inhoud = gelezen.Buffer;
            if (inhoud.Length > maximum)
            {
                lezer.AdvanceTo(inhoud.End);
                throw TeGroot(maximum);
            }

            if (gelezen.IsCompleted)
            {
                var buffer = ArrayPool<byte>.Shared.Rent((int)inhoud.Length);
                inhoud.CopyTo(buffer);
                lezer.AdvanceTo(inhoud.End);
                return new Lichaam(buffer, (int)inhoud.Length);
            }

            lezer.AdvanceTo(inhoud.Start, inhoud.End);
        }
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
