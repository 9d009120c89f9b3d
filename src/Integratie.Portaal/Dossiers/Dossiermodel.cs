namespace Integratie.Portaal.Dossiers;

/// <summary>A dossier as far as the reader may see it.</summary>
/// <param name="Bsn">Only after it was asked for.</param>
public sealed record Dossiermodel(
    string Id, string? Bsn, IReadOnlyList<Dossiergebeurtenis> Gebeurtenissen, IReadOnlyList<Dossierlevering> Leveringen,
    IReadOnlyList<ZesTijden> Uitspraken, IReadOnlyList<Dossiertermijn> Termijnen, IReadOnlyList<Dossierverklaring> Verklaringen,
    IReadOnlyList<Dossiersignaal> Signalen);
