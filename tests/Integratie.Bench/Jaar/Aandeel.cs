namespace Integratie.Bench.Jaar;

/// <summary>A part of a whole, as it was measured.</summary>
internal sealed record Aandeel(int Teller, int Noemer)
{
    /// <summary>Who of so many is in that part: exactly so many, rounded, so that a report shows the share without the noise of a draw.</summary>
    public bool[] Trek(int aantal, Random toeval)
    {
        var erbij = new bool[aantal];
        Array.Fill(erbij, true, 0, (int)Math.Round((double)aantal * Teller / Noemer));
        toeval.Shuffle(erbij);
        return erbij;
    }
}
