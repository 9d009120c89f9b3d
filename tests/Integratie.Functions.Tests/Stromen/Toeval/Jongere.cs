using Integratie.Functions.Tests.Opstelling;

namespace Integratie.Functions.Tests.Stromen.Toeval;

/// <summary>What the sequence remembers of a child, to make events that mostly count; the hub may think otherwise of them.</summary>
internal sealed class Jongere(int nummer, string zaak, string gi)
{
    public int Nummer => nummer;

    public string Bsn { get; } = Bsns.Geef(nummer + 1);

    /// <summary>The zaak about its protection.</summary>
    public string Zaak => zaak;

    /// <summary>The GI that is or will be in charge.</summary>
    public string Gi { get; set; } = gi;

    public string Gemeente { get; set; } = "0599";

    /// <summary>Ids of its decisions, the latest version of each, with who is in it.</summary>
    public List<(string Id, Jongere[] Kinderen)> Uitspraken { get; } = [];

    public List<string> Bepalingen { get; } = [];
}
