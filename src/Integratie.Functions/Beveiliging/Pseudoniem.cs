using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Integratie.Functions.Beveiliging;

/// <summary>Keyed hashes: what must be found again without being readable, such as a BSN or a zaaknummer.</summary>
public sealed class Pseudoniem(Sleutelring sleutels)
{
    private const int Buckets = 64;

    /// <summary>HMAC-SHA-256 of the UTF-8 bytes, 64 lower-case hexadecimal digits.</summary>
    public string Van(string waarde) => Convert.ToHexStringLower(HMACSHA256.HashData(sleutels.Hmac, Encoding.UTF8.GetBytes(waarde)));

    /// <summary>The bucket <c>00</c> to <c>3f</c> of a pseudonym of <see cref="Van"/>.</summary>
    public static string Bucket(string pseudoniem)
    {
        var begin = int.Parse(pseudoniem.AsSpan(0, 2), NumberStyles.HexNumber, CultureInfo.InvariantCulture);
        return (begin % Buckets).ToString("x2", CultureInfo.InvariantCulture);
    }
}
