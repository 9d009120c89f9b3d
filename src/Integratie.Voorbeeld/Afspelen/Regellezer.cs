using System.Buffers;
using System.IO.Pipelines;
using System.Runtime.CompilerServices;

namespace Integratie.Voorbeeld.Afspelen;

/// <summary>Reads a file line by line: however long the file, only one line of it is in memory.</summary>
internal sealed class Regellezer(Stream bestand)
{
    /// <summary>The hub takes no event above 256 KB; a line of more is not even read whole.</summary>
    private const int LangsteRegel = 256 * 1024;

    /// <summary>How far in the file, in bytes: up to the end of the line that was given last.</summary>
    public long Gelezen { get; private set; }

    /// <summary>Every line that is not empty, in order.</summary>
    public async IAsyncEnumerable<Regel> LeesAsync([EnumeratorCancellation] CancellationToken stop)
    {
        var pijp = PipeReader.Create(bestand, new StreamPipeReaderOptions(bufferSize: 64 * 1024, leaveOpen: true));
        var (nummer, teLang, einde) = (1L, false, false);
        while (!einde)
        {
            var gelezen = await pijp.ReadAsync(stop);
            var rest = gelezen.Buffer;
            var eerder = Gelezen;
            einde = gelezen.IsCompleted;
            while (Knip(ref rest, einde) is { } stuk)
            {
                Gelezen = eerder + gelezen.Buffer.Length - rest.Length;
                if (Maak(nummer++, stuk, teLang) is { } regel)
                    yield return regel;
                teLang = false;
            }

            if (rest.Length > LangsteRegel)
                (teLang, rest) = (true, rest.Slice(rest.End));
            Gelezen = eerder + gelezen.Buffer.Length - rest.Length;
            pijp.AdvanceTo(rest.Start, gelezen.Buffer.End);
        }

        if (teLang)
            yield return Maak(nummer, default, teLang)!;
    }

    /// <summary>Cuts the first line off; null when it has not come to its end yet.</summary>
    private static ReadOnlySequence<byte>? Knip(ref ReadOnlySequence<byte> rest, bool einde)
    {
        if (rest.PositionOf((byte)'\n') is { } plaats)
        {
            var regel = rest.Slice(0, plaats);
            rest = rest.Slice(rest.GetPosition(1, plaats));
            return regel;
        }

        if (!einde || rest.IsEmpty)
            return null;
        var laatste = rest;
        rest = rest.Slice(rest.End);
        return laatste;
    }

    private static Regel? Maak(long nummer, ReadOnlySequence<byte> stuk, bool teLang)
    {
        if (teLang || stuk.Length > LangsteRegel)
            return new Regel(nummer, default) { Fout = "langer dan 256 KB" };
        var inhoud = stuk.ToArray().AsMemory();
        if (inhoud.Span.StartsWith("\uFEFF"u8))
            inhoud = inhoud[3..];
        return inhoud.Span.Trim(" \t\r"u8).IsEmpty ? null : Regel.Lees(nummer, inhoud);
    }
}
