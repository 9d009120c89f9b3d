namespace Integratie.Chaos;

/// <summary>What was accepted beside what came.</summary>
internal static class Vergelijking
{
    /// <summary>What is wrong; nothing when all is well.</summary>
    public static IEnumerable<string> Fouten(IReadOnlyCollection<(int Kind, string Id)> aangenomen, IReadOnlyCollection<Post> posten)
    {
        var gekomen = posten.Select(post => post.Id).ToHashSet();
        foreach (var (_, id) in aangenomen.Where(a => !gekomen.Contains(a.Id)))
            yield return $"{id} is aangenomen en niet bezorgd";
        foreach (var keren in posten.GroupBy(post => (post.Dossier, post.Id)).Where(g => g.Select(post => post.WebhookId).Distinct().Count() > 1))
            yield return $"{keren.Key.Id} kwam onder meer dan één webhook-id";
        foreach (var keren in posten.GroupBy(post => post.WebhookId).Where(g => g.Select(post => post.Inhoud).Distinct().Count() > 1))
            yield return $"{keren.Key} kwam met verschillende inhoud";
        foreach (var dossier in posten.GroupBy(post => post.Dossier))
            foreach (var fout in Volgorde(dossier, aangenomen))
                yield return $"dossier {dossier.Key}: {fout}";
    }

    /// <summary>What came first is compared: after a kill the hub may send again what it could not record.</summary>
    private static IEnumerable<string> Volgorde(IEnumerable<Post> dossier, IReadOnlyCollection<(int Kind, string Id)> aangenomen)
    {
        var eerste = dossier.DistinctBy(post => post.WebhookId).ToList();
        var nummers = eerste.Select(post => post.Volgnummer).ToList();
        if (!nummers.SequenceEqual(Enumerable.Range(1, nummers.Count)))
            yield return $"volgnummers {string.Join(' ', nummers)}";
        var ids = eerste.Select(post => post.Id).ToList();
        var kind = aangenomen.Where(a => ids.Contains(a.Id)).Select(a => a.Kind).Distinct().ToList();
        if (kind.Count > 1)
            yield return "bevat beslissingen over meer dan één kind";
        var verwacht = aangenomen.Where(a => kind.Contains(a.Kind)).Select(a => a.Id).ToList();
        if (!ids.Where(verwacht.Contains).SequenceEqual(verwacht))
            yield return "de beslissingen kwamen niet in de volgorde waarin zij zijn aangenomen";
    }
}
