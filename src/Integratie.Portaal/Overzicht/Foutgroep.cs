using Integratie.Kern.Bezorging;

namespace Integratie.Portaal.Overzicht;

/// <summary>Stuck deliveries with the same cause at the same ontvanger.</summary>
public sealed record Foutgroep(string Reden, string? Fout, string Ontvanger, string Naam, int Aantal, DateTimeOffset Oudste)
{
    public bool IsZonderOntvanger => Vastloopreden.IsZonderOntvanger(Reden);
}
