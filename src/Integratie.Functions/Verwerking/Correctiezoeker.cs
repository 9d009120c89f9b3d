using Integratie.Functions.Aanlevering;
using Integratie.Functions.Dossiers;
using Integratie.Kern.Berichten;
using Integratie.Kern.Dossiers;

namespace Integratie.Functions.Verwerking;

/// <summary>Finds the dossiers that hold the version that a correction refers to: also those of children that it leaves out.</summary>
public sealed class Correctiezoeker(SleutelStore sleutels, DossierStore dossiers)
{
    /// <summary>The dossiers with the earlier version, of the same sender; empty for what is no correction.</summary>
    public async Task<IReadOnlyList<Guid>> VorigeAsync(Gebeurtenis gebeurtenis, string ontvangst, IEnumerable<Guid> doelen, CancellationToken ct)
    {
        if (Corrigeert(gebeurtenis) is not { } oud)
            return [];
        var kandidaten = doelen.ToHashSet();
        foreach (var sleutel in Zoeksleutels.Van(gebeurtenis))
            kandidaten.UnionWith(await sleutels.ZoekAsync(sleutel, ct));
        kandidaten.UnionWith(await sleutels.ZoekAsync(Zoeksleutels.Uitspraak(gebeurtenis.Oin, oud), ct));
        var gevonden = new List<Guid>();
        foreach (var kandidaat in kandidaten)
            if (await dossiers.LeesAsync(kandidaat, ct) is { } dossier && Intrekregel.Betreft(dossier, gebeurtenis.Oin, oud, ontvangst))
                gevonden.Add(kandidaat);
        return gevonden;
    }

    public static Dossieropdracht KindVervalt(Guid dossier, Gebeurtenis correctie, string ontvangst) =>
        new(dossier, w => Intrekregel.KindVervalt(w, correctie.Oin, Corrigeert(correctie)!, ontvangst));

    /// <summary>Receipts that a correction may refer to: of the id that it names, with its suffix for a child and without.</summary>
    public static IEnumerable<string> Origineel(Gebeurtenis gebeurtenis)
    {
        if (Corrigeert(gebeurtenis) is not { } oud)
            yield break;
        yield return OntvangstStore.MaakId(gebeurtenis.Source, oud);
        if (oud.LastIndexOf('~') is > 0 and var achtervoegsel)
            yield return OntvangstStore.MaakId(gebeurtenis.Source, oud[..achtervoegsel]);
    }

    private static string? Corrigeert(Gebeurtenis gebeurtenis) =>
        gebeurtenis.Naam == "uitspraak.gecorrigeerd" ? gebeurtenis.Data.Tekst("corrigeert") : null;
}
