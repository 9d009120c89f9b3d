namespace Integratie.Kern.Normen;

/// <summary>One fault in a configuration of norms.</summary>
/// <param name="Regel">The line, from 1.</param>
/// <param name="Pad">Such as <c>normen[0].termijn</c>.</param>
/// <param name="Melding">What is wrong and what is expected, in Dutch.</param>
public sealed record Normfout(int Regel, string Pad, string Melding)
{
    public override string ToString() => Pad.Length == 0 ? $"regel {Regel}: {Melding}" : $"regel {Regel}: {Pad}: {Melding}";
}
