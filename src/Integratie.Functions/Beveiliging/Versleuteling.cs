using System.Security.Cryptography;
using System.Text;

namespace Integratie.Functions.Beveiliging;

/// <summary>
/// Encrypts what is stored (AES-256-GCM). The context, such as the key of the row, is bound to it: a blob moved to another row
/// cannot be read. Safe for use by several threads.
/// </summary>
/// <remarks>Layout: format 1, length and text of the key version, nonce (12), tag (16), ciphertext.</remarks>
public sealed class Versleuteling(Sleutelring sleutels)
{
    private const byte Formaat = 1;
    private const int NonceLengte = 12;
    private const int TagLengte = 16;

    public byte[] Versleutel(ReadOnlySpan<byte> klaar, string context)
    {
        var versie = sleutels.Actief;
        var kop = 2 + versie.Length;
        var blob = new byte[kop + NonceLengte + TagLengte + klaar.Length];
        blob[0] = Formaat;
        blob[1] = (byte)versie.Length;
        Encoding.ASCII.GetBytes(versie, blob.AsSpan(2));
        var nonce = blob.AsSpan(kop, NonceLengte);
        RandomNumberGenerator.Fill(nonce);
        using var aes = new AesGcm(sleutels.Data(versie)!, TagLengte);
        aes.Encrypt(
            nonce, klaar, blob.AsSpan(kop + NonceLengte + TagLengte), blob.AsSpan(kop + NonceLengte, TagLengte), Encoding.UTF8.GetBytes(context));
        return blob;
    }

    /// <summary>Whether another key than the active one is needed to read it.</summary>
    public bool IsVerouderd(byte[] blob) => blob.Length < 2 + blob[1] || Encoding.ASCII.GetString(blob, 2, blob[1]) != sleutels.Actief;

    /// <exception cref="OntsleutelException">The key is not in the ring, the context is another, or the blob was changed.</exception>
    public byte[] Ontsleutel(byte[] blob, string context)
    {
        if (blob.Length < 2 || blob[0] != Formaat || blob.Length < 2 + blob[1] + NonceLengte + TagLengte)
            throw new OntsleutelException("Dit is geen versleuteld gegeven van de hub.");
        var kop = 2 + blob[1];
        var versie = Encoding.ASCII.GetString(blob, 2, blob[1]);
        var sleutel = sleutels.Data(versie)
            ?? throw new OntsleutelException($"De gegevenssleutel {versie} ontbreekt waarmee dit gegeven is versleuteld.");
        var klaar = new byte[blob.Length - kop - NonceLengte - TagLengte];
        using var aes = new AesGcm(sleutel, TagLengte);
        try
        {
            aes.Decrypt(
                blob.AsSpan(kop, NonceLengte), blob.AsSpan(kop + NonceLengte + TagLengte), blob.AsSpan(kop + NonceLengte, TagLengte), klaar,
                Encoding.UTF8.GetBytes(context));
        }
        catch (AuthenticationTagMismatchException fout)
        {
            throw new OntsleutelException($"Een gegeven is beschadigd of met een andere sleutel {versie} versleuteld.", fout);
        }

        return klaar;
    }
}
