namespace Integratie.Functions.Controle;

/// <summary>Something in the tables that is not as it must be.</summary>
/// <param name="Waar">Table and row, without personal data.</param>
/// <param name="Wat">What is wrong, in Dutch.</param>
public sealed record Bevinding(string Waar, string Wat)
{
    public override string ToString() => $"{Waar}: {Wat}";
}
