using Integratie.Functions.Audit;
using Integratie.Functions.Dossiers;
using Integratie.Functions.Http;
using Integratie.Kern.Dossiers;

namespace Integratie.Functions.Bediening;

/// <summary>What the operator has to look at in dossiers, until there is a decision or it is closed.</summary>
internal sealed class Signaallijst(Signaalindex index, DossierStore dossiers, Auditstore audit)
{
    /// <summary>Index rows looked at for one page: what is over must not make a page slow.</summary>
    private const int MeesteRijen = 1000;

    public async Task<Signaalbladzijde> LeesAsync(Bladzijde bladzijde, CancellationToken ct)
    {
        var (signalen, bekeken, laatste) = (new List<Signaalbeeld>(), 0, bladzijde.Na);
        await foreach (var plaats in index.LeesAsync(bladzijde.Na, ct))
        {
            if (signalen.Count >= bladzijde.Max || bekeken++ == MeesteRijen)
                return new(signalen, laatste);
            signalen.AddRange(await OpenAsync(plaats, ct));
            laatste = plaats.ToString();
        }

        return new(signalen, null);
    }

    /// <summary>Closes one; again changes nothing.</summary>
    /// <exception cref="ProbleemException">404: there is no such signal.</exception>
    public async Task SluitAfAsync(string id, string reden, string door, CancellationToken ct)
    {
        if (Signaalplaats.Lees(id) is not { } plaats
            || await dossiers.LeesAsync(plaats.Dossier, ct) is not { } dossier || dossier.Gebeurtenissen < plaats.Gebeurtenis)
            throw new ProbleemException(Problemen.NietGevonden("Er is geen signaal met dit kenmerk."));
        if (!dossier.Signalen.Exists(signaal => signaal.Gebeurtenis == plaats.Gebeurtenis))
            return;
        await audit.NoteerAsync(door, "signaal.afsluiten", id, reden, ct);
        await dossiers.VoerUitAsync(new Dossieropdracht(plaats.Dossier, w => Signaalregel.SluitAf(w, plaats.Gebeurtenis)), ct);
        await index.VerwijderAsync(plaats, ct);
    }

    private async Task<IReadOnlyList<Signaalbeeld>> OpenAsync(Signaalplaats plaats, CancellationToken ct)
    {
        if (await dossiers.LeesAsync(plaats.Dossier, ct) is not { } dossier)
            return [];
        var signalen = dossier.OpenSignalen.Where(signaal => signaal.Gebeurtenis == plaats.Gebeurtenis).Select(s => Signaalbeeld.Van(plaats, s)).ToList();
        // Not before the event stands there: a row is written first.
        if (signalen.Count == 0 && dossier.Gebeurtenissen >= plaats.Gebeurtenis)
            await index.VerwijderAsync(plaats, ct);
        return signalen;
    }
}
