namespace Integratie.Voorbeeld.Hub;

/// <summary>The last lines that a process wrote, to show when it fails.</summary>
internal sealed class Laatste(int aantal)
{
    private readonly Queue<string> regels = new();

    public void Voeg(string? regel)
    {
        if (string.IsNullOrWhiteSpace(regel))
            return;
        lock (regels)
        {
            regels.Enqueue(regel);
            if (regels.Count > aantal)
                regels.Dequeue();
        }
    }

    public override string ToString()
    {
        lock (regels)
            return string.Join(Environment.NewLine, regels);
    }
}
