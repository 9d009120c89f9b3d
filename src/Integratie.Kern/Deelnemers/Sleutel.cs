using System.Text;
using NodaTime;

namespace Integratie.Kern.Deelnemers;

/// <summary>A bearer key of a deelnemer: only its hash is kept, so the register can leak without a key leaking.</summary>
/// <param name="Hash">SHA-256 of the UTF-8 bytes of the key, 64 lower-case hexadecimal digits.</param>
/// <param name="Tot">First moment at which the key is refused; null: no end.</param>
public sealed record Sleutel(string Hash, Instant? Tot = null)
{
    /// <summary>What stands before the hash in the register file.</summary>
    public const string Voorvoegsel = "sha256:";

    public bool GeldigOp(Instant nu) => Tot is not { } tot || nu < tot;

    private bool PrintMembers(StringBuilder builder)
    {
        builder.Append("Tot = ").Append(Tot);
        return true;
    }
}
