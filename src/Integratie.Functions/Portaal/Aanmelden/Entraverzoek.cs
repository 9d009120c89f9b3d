using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;

namespace Integratie.Functions.Portaal.Aanmelden;

/// <summary>A sign-in that was begun: what must come back with it, and what only this browser has.</summary>
/// <param name="Staat">Comes back in the address: so nobody is signed in by a link of somebody else.</param>
/// <param name="Nonce">Comes back in the token: so no token of another sign-in counts.</param>
/// <param name="Bewijs">Without it the code is worth nothing (PKCE, RFC 7636).</param>
/// <param name="Terug">The page that was asked for.</param>
/// <param name="Begonnen">In real time.</param>
internal sealed record Entraverzoek(string Staat, string Nonce, string Bewijs, string? Terug, DateTimeOffset Begonnen)
{
    /// <summary>How long somebody may be busy at Entra ID.</summary>
    public static readonly TimeSpan Duur = TimeSpan.FromMinutes(10);

    public static Entraverzoek Nieuw(string? terug) => new(Toeval(), Toeval(), Toeval(), terug, TimeProvider.System.GetUtcNow());

    /// <summary>What goes to Entra ID in the place of <see cref="Bewijs"/>.</summary>
    public string Uitdaging() => Base64Url.EncodeToString(SHA256.HashData(Encoding.ASCII.GetBytes(Bewijs)));

    public bool Hoort(string staat) => TimeProvider.System.GetUtcNow() - Begonnen < Duur
        && CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes(staat), Encoding.UTF8.GetBytes(Staat));

    private static string Toeval() => Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(32));
}
