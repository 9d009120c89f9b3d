using System.Text.Json;
using Integratie.Functions.Http;
using Integratie.Kern.Berichten;
using Integratie.Kern.Deelnemers;

namespace Integratie.Functions.Aanlevering;

/// <summary>Who may bring what: a sender speaks for itself only, and only with the types of its role.</summary>
internal static class Deurwacht
{
    /// <exception cref="ProbleemException">403 when the caller may not send it, else 400 with all faults in the data.</exception>
    public static void Controleer(Ingelezen ingelezen, Deelnemer zender)
    {
        Weiger(ingelezen, g => NietToegestaan(g, zender), fouten => Problemen.GeenToegang("U mag dit niet aanleveren.", fouten));
        Weiger(ingelezen, g => Validatie.Controleer(g, zender.Rol), Problemen.Ongeldig);
        Weiger(ingelezen, g => AnderGerecht(g, zender), fouten => Problemen.GeenToegang("U mag dit niet aanleveren.", fouten));
    }

    private static void Weiger(Ingelezen ingelezen, Func<Gebeurtenis, IEnumerable<Fout>> regel, Func<IReadOnlyList<Fout>, ProbleemAntwoord> antwoord)
    {
        var fouten = ingelezen.Gebeurtenissen
            .SelectMany((g, i) => regel(g).Select(f => f with { Pad = ingelezen.Pad(i, f.Pad) }))
            .ToList();
        if (fouten.Count > 0)
            throw new ProbleemException(antwoord(fouten));
    }

    private static IEnumerable<Fout> NietToegestaan(Gebeurtenis gebeurtenis, Deelnemer zender)
    {
        if (gebeurtenis.Oin != zender.Oin)
            yield return new Fout("source", $"De bron draagt niet uw OIN {zender.Oin}.");
        if (Catalogus.Vind(gebeurtenis.Naam) is { } type && !type.Zenders.Contains(zender.Rol))
            yield return new Fout("type", $"Uw rol mag {gebeurtenis.Naam} niet aanleveren.");
    }

    /// <summary>A court sends its own decisions only.</summary>
    private static IEnumerable<Fout> AnderGerecht(Gebeurtenis gebeurtenis, Deelnemer zender)
    {
        if (gebeurtenis.Data.TryGetProperty("rechtbank", out var code) && code.ValueKind == JsonValueKind.String
            && zender.Rol == Rol.Rechtbank && code.GetString() != zender.Code)
            yield return new Fout("data.rechtbank", $"U bent {zender.Code ?? "geen gerecht met een code"}, niet {code.GetString()}.");
    }
}
