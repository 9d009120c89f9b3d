using System.Net;
using Integratie.Functions.Deelnemers;
using Integratie.Kern.Deelnemers;
using NodaTime;

namespace Integratie.Functions.Http.Toegang;

/// <summary>Knows whose a bearer key is, and how long an address that guesses must wait.</summary>
internal sealed class Sleutelkeuring(Registerbeeld register, Mislukkingen mislukkingen, TimeProvider klok)
{
    /// <summary>Longer than any key: what is longer is refused without hashing it.</summary>
    private const int MaximaleLengte = 512;

    /// <returns>The deelnemer, null when the key is nobody's; and how long to refuse unheard, null for no objection.</returns>
    public (Deelnemer? Deelnemer, TimeSpan? Wacht) Keur(string sleutel, IPAddress adres)
    {
        var deelnemer = Vind(sleutel);
        return (deelnemer, mislukkingen.Beoordeel(adres, deelnemer?.Oin));
    }

    /// <summary>The same of somebody who is known by something else than a key.</summary>
    public (Deelnemer? Deelnemer, TimeSpan? Wacht) Laat(Deelnemer deelnemer, IPAddress adres) => (deelnemer, mislukkingen.Beoordeel(adres, deelnemer.Oin));

    /// <summary>Whether somebody who was let in with a key would be now.</summary>
    public bool Telt(Deelnemer toen, string sleutel) => Vind(sleutel)?.Oin == toen.Oin;

    /// <summary>The same of somebody with a token.</summary>
    public bool Telt(Deelnemer toen) => register.Huidig.Vind(toen.Oin)?.Entra == toen.Entra;

    private Deelnemer? Vind(string sleutel) => sleutel.Length is > 0 and <= MaximaleLengte
        ? register.Huidig.VindOpSleutel(sleutel, Instant.FromDateTimeOffset(klok.GetUtcNow()))
        : null;
}
