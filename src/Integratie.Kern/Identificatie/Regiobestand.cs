namespace Integratie.Kern.Identificatie;

/// <summary>The file behind <see cref="Gemeenten"/> and <see cref="Jeugdregios"/>: one line per jeugdregio.</summary>
internal static class Regiobestand
{
    internal static IReadOnlyList<Regio> Regios { get; } = Gegevensbestand.Lees<Bestand>("regios.json").Regios;

    internal sealed record Regio(string Beschermingsregio, string Jeugdregio, IReadOnlyDictionary<string, string> Gemeenten);

    private sealed record Bestand(IReadOnlyList<Regio> Regios);
}
