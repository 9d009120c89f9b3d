using Integratie.Kern.Identificatie;

namespace Integratie.Kern.Berichten;

/// <summary>
/// What a refused attempt (<see cref="GeenBeschikkingNodig"/>) says about whom and what. Nobody checked its data, so each part is
/// there only if it is readable.
/// </summary>
public sealed record Poging(Bsn? Bsn, Zaaknummer? Zaaknummer, string? Bepaling)
{
    public static Poging Lees(Gebeurtenis gebeurtenis)
    {
        var bsn = gebeurtenis.Data.Lid("jeugdige")?.Tekst("bsn");
        var zaaknummer = gebeurtenis.Data.Tekst("zaaknummer");
        var bepaling = gebeurtenis.Data.Tekst("bepaling");
        return new Poging(
            bsn is not null && Identificatie.Bsn.Fout(bsn) is null ? Identificatie.Bsn.Parse(bsn) : null,
            zaaknummer is not null && Identificatie.Zaaknummer.Fout(zaaknummer) is null ? Identificatie.Zaaknummer.Parse(zaaknummer) : null,
            bepaling is not null && GebeurtenisId.Fout(bepaling) is null ? bepaling : null);
    }
}
