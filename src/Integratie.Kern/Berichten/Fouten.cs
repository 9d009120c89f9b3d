namespace Integratie.Kern.Berichten;

/// <summary>Gathers the faults of one message, so that a sender gets all of them at once.</summary>
internal sealed class Fouten
{
    private readonly List<Fout> _lijst = [];

    internal IReadOnlyList<Fout> Lijst => _lijst;

    internal bool Leeg => _lijst.Count == 0;

    internal void Meld(string pad, string melding) => _lijst.Add(new Fout(pad, melding));

    internal void MeldAls(string? melding, string pad)
    {
        if (melding is not null)
            Meld(pad, melding);
    }

    internal void Neem(IEnumerable<Fout> andere) => _lijst.AddRange(andere);
}
