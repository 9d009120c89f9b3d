using System.Diagnostics;
using Integratie.Functions.Dossiers;

namespace Integratie.Functions.Bezorging;

/// <summary>
/// Deliveries of one dossier and ontvanger that arrived and change nothing else: they are recorded together. A crash in between sends
/// them again, with the same <c>webhook-id</c>, so they are not kept for long.
/// </summary>
public sealed class Bundel
{
    private const int Meeste = 40;
    private static readonly TimeSpan Langste = TimeSpan.FromSeconds(1);

    private readonly long _begin = Stopwatch.GetTimestamp();
    private List<Geleverd> _geleverd = [];

    public bool IsVol => _geleverd.Count == Meeste || (_geleverd.Count > 0 && Stopwatch.GetElapsedTime(_begin) > Langste);

    public void Voeg(Leveringrij levering, Poging poging, DateTimeOffset moment) => _geleverd.Add(new(levering, poging, moment));

    public IReadOnlyList<Geleverd> Neem()
    {
        var inhoud = _geleverd;
        _geleverd = [];
        return inhoud;
    }

    /// <summary>A delivery that arrived.</summary>
    /// <param name="Levering">Its row.</param>
    /// <param name="Poging">The attempt that succeeded; null when it was fetched.</param>
    /// <param name="Moment">When the hub knew.</param>
    public sealed record Geleverd(Leveringrij Levering, Poging? Poging, DateTimeOffset Moment);
}
