namespace Integratie.Kern.Normen;

/// <summary>Cells that add up to a total.</summary>
/// <param name="Totaal">Null where the total is no cell of these, but known from elsewhere.</param>
internal sealed record Celsom((Celblad Blad, string Naam)? Totaal, IReadOnlyList<(Celblad Blad, string Naam)> Delen)
{
    public IEnumerable<(Celblad Blad, string Naam)> Cellen => Totaal is { } totaal ? Delen.Prepend(totaal) : Delen;

    /// <summary>What the parts add up to.</summary>
    public int Aantal => Delen.Sum(cel => cel.Blad.Aantallen[cel.Naam]);

    /// <summary>Whether hiding one more cell can help: a zero says nothing when it is hidden.</summary>
    public bool IsAanTeVullen => Cellen.Any(IsOpen);

    /// <summary>Hides the smallest cell that still shows something: the least loss. False when there is none.</summary>
    public bool VulAan()
    {
        var open = Cellen.Where(IsOpen).OrderBy(cel => cel.Blad.Aantallen[cel.Naam]).Take(1).ToList();
        open.ForEach(cel => cel.Blad.Verberg(cel.Naam));
        return open.Count > 0;
    }

    private static bool IsOpen((Celblad Blad, string Naam) cel) => cel.Blad[cel.Naam].IsOpen && cel.Blad.Aantallen[cel.Naam] > 0;
}
