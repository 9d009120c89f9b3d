namespace Integratie.Kern.Normen;

/// <summary>Rows that add up, in every column, to another row.</summary>
/// <param name="Geheel">Null where what they add up to is in another report.</param>
internal sealed record Celgroep(Celblad? Geheel, IReadOnlyList<Celblad> Delen)
{
    public IEnumerable<Celblad> Bladen => Geheel is null ? Delen : Delen.Prepend(Geheel);
}
