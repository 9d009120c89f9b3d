using Integratie.Kern.Deelnemers;
using Integratie.Kern.Dossiers;
using Integratie.Kern.Identificatie;
using NodaTime;

namespace Integratie.Functions.Overdracht;

/// <summary>To which GI a child of a GI that ends goes.</summary>
/// <param name="Gi">Null when there is none.</param>
/// <param name="Reden">Why there is none, in Dutch.</param>
internal sealed record Overdrachtkeuze(Deelnemer? Gi, string? Reden)
{
    /// <param name="register">The deelnemers.</param>
    /// <param name="van">The GI that ends.</param>
    /// <param name="naar">The GI that the operator named for this child; null: the successor in the register for its jeugdregio.</param>
    /// <param name="dossier">The child.</param>
    /// <param name="dag">The day.</param>
    public static Overdrachtkeuze Van(Register register, string van, string? naar, Dossier dossier, LocalDate dag)
    {
        var regio = dossier.Gemeente is { } code ? Gemeenten.Vind(code)?.Jeugdregio : null;
        if (naar is not null)
            return register.KiesGi(naar, regio, dag).Gi is { } genoemd && genoemd.Oin != van
                ? new(genoemd, null)
                : new(null, "de nieuwe GI doet niet meer mee");
        var opvolger = Opvolgers(register, van, dag).Where(o => o.GeldtVoor(regio, dag))
            .Select(o => register.KiesGi(o.Oin, regio, dag).Gi).FirstOrDefault(gi => gi is not null && gi.Oin != van);
        return opvolger is not null ? new(opvolger, null) : new(null, $"geen opvolger voor jeugdregio {regio ?? "onbekend"}");
    }

    /// <summary>The successors that take over on a day, the latest first.</summary>
    public static IEnumerable<Opvolger> Opvolgers(Register register, string van, LocalDate dag) =>
        register.Vind(van)!.Opvolgers.Where(o => o.Vanaf <= dag).OrderByDescending(o => o.Vanaf);
}
