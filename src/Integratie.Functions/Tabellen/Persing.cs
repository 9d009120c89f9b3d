using System.IO.Compression;

namespace Integratie.Functions.Tabellen;

/// <summary>Large things are compressed, because an entity holds 1 MiB at most.</summary>
internal static class Persing
{
    public static byte[] Pers(byte[] inhoud)
    {
        using var kleiner = new MemoryStream();
        using (var stroom = new ZLibStream(kleiner, CompressionLevel.Fastest))
            stroom.Write(inhoud);
        return kleiner.ToArray();
    }

    public static Stream Ontpers(byte[] geperst) => new ZLibStream(new MemoryStream(geperst), CompressionMode.Decompress);
}
