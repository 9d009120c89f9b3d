using Integratie.Functions.Dossiers;
using Integratie.Functions.Http;
using Integratie.Kern.Deelnemers;
using Integratie.Kern.Dossiers;
using Integratie.Kern.Identificatie;
using Integratie.Kern.Normen;
using NodaTime;

namespace Integratie.Functions.Normlijst;

/// <summary>The terms that are near or past, soonest first, as far as they are for who asks.</summary>
internal sealed class Normlijstlezer(Normlijststore store, Normlijstopruiming opruiming, DossierStore dossiers)
{
    /// <summary>Longer than the time before the end at which any norm is near.</summary>
    private const int LangsteWaarschuwing = 31;

    /// <summary>Rows looked at in one partition for one page: what is hidden or over must not make a page slow.</summary>
    private const int MeesteRijen = 200;

    /// <summary>Who there is a list for.</summary>
    public static readonly IReadOnlyList<Rol> Lezers = [Rol.Beheer, Rol.Toezicht, Rol.Gi, Rol.Gemeente];

    /// <summary>Whether a term is for this deelnemer. A GI that a decision names and that may not have it never heard of the child.</summary>
    /// <param name="wie">Who asks.</param>
    /// <param name="termijn">The term.</param>
    /// <param name="dossier">That it is of.</param>
    public static bool IsVoor(Deelnemer wie, Opentermijn termijn, Dossier dossier) => wie.Rol switch
    {
        Rol.Gi => termijn.Gi == wie.Oin && dossier.IsPartij(wie.Oin),
        Rol.Gemeente => termijn.Gemeente is { } gemeente && wie.Gemeentecodes.Contains(gemeente),
        _ => Lezers.Contains(wie.Rol) && LigtBij(wie, termijn),
    };

    /// <param name="wie">Who asks: one of <see cref="Lezers"/>.</param>
    /// <param name="vraag">What of it.</param>
    /// <param name="vandaag">The day of asking.</param>
    /// <param name="bladzijde">Its <c>na</c> is a cursor of an earlier page.</param>
    /// <param name="ct">Stops reading.</param>
    /// <returns>A page, and the cursor of the next; a page can be short, or empty, while there is a next one.</returns>
    public async Task<(IReadOnlyList<Opentermijn> Termijnen, string? Volgende)> LeesAsync(
        Deelnemer wie, Normlijstvraag vraag, LocalDate vandaag, Bladzijde bladzijde, CancellationToken ct)
    {
        var delen = await Task.WhenAll(Partities(wie, vraag).Select(partitie => LeesAsync(partitie, wie, vraag, vandaag, bladzijde, ct)));
        // As far as every partition was looked at: what comes after that may come after something that nobody saw yet.
        var tot = delen.Select(deel => deel.Tot).OfType<string>().Min(StringComparer.Ordinal);
        var termijnen = delen.SelectMany(deel => deel.Gevonden).Where(termijn => tot is null || string.CompareOrdinal(termijn.Rijsleutel, tot) <= 0)
            .OrderBy(termijn => termijn.Rijsleutel, StringComparer.Ordinal).Take(bladzijde.Max + 1).ToList();
        return termijnen.Count > bladzijde.Max ? (termijnen[..bladzijde.Max], termijnen[bladzijde.Max - 1].Rijsleutel) : (termijnen, tot);
    }

    private static IEnumerable<string> Partities(Deelnemer wie, Normlijstvraag vraag) => wie.Rol switch
    {
        Rol.Gi => [Normlijststore.VanGi(wie.Oin)],
        Rol.Gemeente => wie.Gemeentecodes.Select(Normlijststore.VanGemeente),
        _ when vraag.Gemeente is { } gemeente => [Normlijststore.VanGemeente(gemeente)],
        _ when vraag.Gi is { } gi => [Normlijststore.VanGi(gi)],
        _ => (wie.Jeugdregios ?? [.. Jeugdregios.Alle, Monitortelling.Onbekend]).Select(Normlijststore.VanRegio),
    };

    /// <returns>What is for who asks, and the last row that was looked at; null: all were.</returns>
    private async Task<(List<Opentermijn> Gevonden, string? Tot)> LeesAsync(
        string partitie, Deelnemer wie, Normlijstvraag vraag, LocalDate vandaag, Bladzijde bladzijde, CancellationToken ct)
    {
        var (gevonden, over, bekeken, tot) = (new List<Opentermijn>(), new List<string>(), 0, (string?)null);
        LocalDate? voor = vraag.Alles ? null : vandaag.PlusDays(LangsteWaarschuwing);
        await foreach (var termijn in store.LeesAsync(partitie, bladzijde.Na, voor, bladzijde.Max + 2, ct))
        {
            if (bekeken++ == MeesteRijen || gevonden.Count > bladzijde.Max)
                return (gevonden, RuimOp(tot));
            tot = termijn.Rijsleutel;
            if (termijn.Weg <= vandaag)
                over.Add(termijn.Rijsleutel);
            else if ((vraag.Alles || termijn.NadertVanaf <= vandaag) && await IsVoorAsync(wie, vraag, termijn, ct))
                gevonden.Add(termijn);
        }

        return (gevonden, RuimOp(null));

        // What ended can only come back with another end, which is another row: so whoever sees it may have it cleared away.
        string? RuimOp(string? verder)
        {
            opruiming.Meld(partitie, over);
            return verder;
        }
    }

    private async Task<bool> IsVoorAsync(Deelnemer wie, Normlijstvraag vraag, Opentermijn termijn, CancellationToken ct) => wie.Rol is Rol.Gi
        ? await dossiers.LeesAsync(termijn.Dossier, ct) is { } dossier && IsVoor(wie, termijn, dossier)
        : (vraag.Gi is null || termijn.Gi == vraag.Gi) && LigtBij(wie, termijn);

    private static bool LigtBij(Deelnemer wie, Opentermijn termijn) => wie.Jeugdregios is not { } regios
        || (termijn.Gemeente is { } gemeente && Gemeenten.Vind(gemeente) is { } gevonden && regios.Contains(gevonden.Jeugdregio));
}
