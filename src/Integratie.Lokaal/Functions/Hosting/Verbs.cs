namespace Integratie.Lokaal.Functions.Hosting;

/// <summary>The verbs a function answers; none named: all.</summary>
internal sealed record Verbs(string[] Names)
{
    public bool Allow(string verb) => Names.Length == 0 || Names.Contains(verb, StringComparer.OrdinalIgnoreCase);
}
