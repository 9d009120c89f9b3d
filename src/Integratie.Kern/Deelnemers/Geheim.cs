using System.Text;
using NodaTime;

namespace Integratie.Kern.Deelnemers;

/// <summary>A secret with which deliveries to a webhook are signed (Standard Webhooks 1.0).</summary>
/// <param name="Waarde"><c>whsec_</c> + base64 of 24 to 64 bytes.</param>
/// <param name="Tot">First moment at which nothing is signed with it any more; null: no end.</param>
public sealed record Geheim(string Waarde, Instant? Tot = null)
{
    /// <summary>What stands before the base64.</summary>
    public const string Voorvoegsel = "whsec_";

    public bool GeldigOp(Instant nu) => Tot is not { } tot || nu < tot;

    // A record prints its members: a secret must not end in a log line that way.
    private bool PrintMembers(StringBuilder builder)
    {
        builder.Append("Tot = ").Append(Tot);
        return true;
    }
}
