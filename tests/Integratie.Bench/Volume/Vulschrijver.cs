namespace Integratie.Bench.Volume;

/// <summary>Writes copies, and how far the feeds are.</summary>
internal sealed class Vulschrijver(Vulbestand bestand, IReadOnlyDictionary<string, long> tellers)
{
    private readonly Dictionary<string, long> _cursors = new(tellers);

    /// <summary>Of each ontvanger the place of the last row in its feed.</summary>
    public IReadOnlyDictionary<string, long> Cursors => _cursors;

    public void Schrijf(Sjabloon sjabloon, Kopie kopie)
    {
        foreach (var rij in sjabloon.Rijen)
        {
            if (rij.Feed is { } ontvanger)
                kopie.Cursor = _cursors[ontvanger] += 1;
            bestand.Schrijf(new(rij.Tabel, rij.Partitie.Maak(kopie), rij.Rij.Maak(kopie), rij.Versie, rij.Tijd, rij.Inhoud.Maak(kopie)));
        }
    }
}
