using Integratie.Kern.Normen;

namespace Integratie.Portaal.Dossiers;

/// <summary>A dossier as far as the reader may see it.</summary>
/// <param name="Bsn">Only after it was asked for.</param>
/// <param name="Vooraan">OINs of whom the reader looks for: the GI in charge, and the reader itself.</param>
public sealed record Dossiermodel(
    string Id, string? Bsn, IReadOnlyList<Dossiergebeurtenis> Gebeurtenissen, IReadOnlyList<Dossierlevering> Leveringen,
    IReadOnlyList<ZesTijden> Uitspraken, IReadOnlyList<Dossiertermijn> Termijnen, IReadOnlyList<Dossierverklaring> Verklaringen,
    IReadOnlyList<Dossiersignaal> Signalen, IReadOnlyList<string> Vooraan)
{
    // Worked out once: a page asks it of every term.
    private readonly HashSet<(Normnaam, Klok)> _vanMeer =
    [
        .. Termijnen.GroupBy(t => (t.Norm, t.Klok)).Where(groep => groep.Select(t => t.Gi).Distinct().Count() > 1).Select(groep => groep.Key),
    ];

    /// <summary>The delivery that was asked for, of which the fold must be open; null: none.</summary>
    public string? Gevraagd { get; init; }

    /// <summary>After a handover each of two GI's has had this term.</summary>
    public bool IsVanMeer(Dossiertermijn termijn) => _vanMeer.Contains((termijn.Norm, termijn.Klok));
}
