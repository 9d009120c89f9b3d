namespace Integratie.Kern.Berichten;

/// <summary>Gathers the faults of one message, so that a sender gets all of them at once.</summary>
internal sealed class Fouten
{
    // A message can hold thousands of faults; an answer that lists them all helps nobody and costs the hub more than the sender.
    private const int Meeste = 100;

    private readonly List<Fout> _lijst = [];

    internal IReadOnlyList<Fout> Lijst => _lijst;

    internal bool Leeg => _lijst.Count == 0;

    /// <summary>Whether what is found after this is told to nobody.</summary>
    internal bool Vol => _lijst.Count > Meeste;

    internal bool Noemt(string pad) => _lijst.Exists(fout => fout.Pad == pad);

    internal void Meld(string pad, string melding)
    {
        if (_lijst.Count < Meeste)
            _lijst.Add(new Fout(pad, melding));
        else if (_lijst.Count == Meeste)
            _lijst.Add(new Fout("", $"Er zijn meer fouten; alleen de eerste {Meeste} staan hier."));
    }

    internal void MeldAls(string? melding, string pad)
    {
        if (melding is not null)
            Meld(pad, melding);
    }

    internal void Neem(IEnumerable<Fout> andere)
    {
        foreach (var fout in andere)
            Meld(fout.Pad, fout.Melding);
    }
}
