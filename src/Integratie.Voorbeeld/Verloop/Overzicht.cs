namespace Integratie.Voorbeeld.Verloop;

/// <summary>The figures at the end. Lead times are from the answer 202 to the request at the GI, in milliseconds.</summary>
internal sealed record Overzicht(
    int Aangeboden,
    int Geaccepteerd,
    int PerWebhook,
    int PerFeed,
    int BijRaad,
    IReadOnlyDictionary<string, int> VastgelopenPerReden,
    IReadOnlyList<double> Doorlooptijden, // sorted
    IReadOnlyList<double> NaWeigering,
    IReadOnlyList<Spoor> NietAangekomen)
{
    /// <summary>The dossier with most to see in its timeline: of the decision that was refused, if it arrived after that.</summary>
    public string? Kijkdossier { get; private init; }

    public bool Geslaagd => Geaccepteerd == Aangeboden && NietAangekomen.Count == 0;

    public static Overzicht Van(IReadOnlyList<Spoor> sporen, TimeProvider klok)
    {
        var bijGi = sporen.SelectMany(s => s.BijGi.Select(a => (
            Aankomst: a, Ms: Math.Max(0, klok.GetElapsedTime(s.Aanvaard, a.Moment).TotalMilliseconds)))).ToList();
        return new(
            sporen.Count,
            sporen.Count(s => s.Aanvaard > 0),
            bijGi.Count(a => !a.Aankomst.PerFeed),
            bijGi.Count(a => a.Aankomst.PerFeed),
            sporen.Sum(s => s.BijRaad.Count),
            sporen.SelectMany(s => s.Vastgelopen).GroupBy(b => b.Data.GetProperty("reden").GetString()!)
                .ToDictionary(g => g.Key, g => g.Count()),
            [.. bijGi.Where(a => a.Aankomst is { PerFeed: false, Poging: 1 }).Select(a => a.Ms).Order()],
            [.. bijGi.Where(a => a.Aankomst.Poging > 1).Select(a => a.Ms).Order()],
            [.. sporen.Where(s => s.Dossiers is null)])
        {
            Kijkdossier = sporen.Where(s => s.Dossiers is not null).MaxBy(s => s.BijGi.Max(a => (int?)a.Poging))?.Dossiers![0],
        };
    }

    /// <summary>The smallest lead time that this part of them does not exceed: 0.5 for the median. Null without any.</summary>
    public double? Doorlooptijd(double deel) =>
        Doorlooptijden.Count == 0 ? null : Doorlooptijden[(int)Math.Ceiling(deel * Doorlooptijden.Count) - 1];
}
