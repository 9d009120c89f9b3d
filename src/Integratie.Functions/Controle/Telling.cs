namespace Integratie.Functions.Controle;

/// <summary>What a check looked at, and found.</summary>
public sealed class Telling
{
    public long Deelnemers { get; set; }

    public long Dossiers { get; set; }

    public long Gebeurtenissen { get; set; }

    public long Leveringen { get; set; }

    /// <summary>Of those the ones that are still to be made.</summary>
    public long Open { get; set; }

    public long Ontvangsten { get; set; }

    public List<Bevinding> Bevindingen { get; } = [];

    internal void Meld(string waar, string wat) => Bevindingen.Add(new(waar, wat));
}
