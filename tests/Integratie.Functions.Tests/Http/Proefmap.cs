namespace Integratie.Functions.Tests.Http;

/// <summary>A folder of one test, gone afterwards.</summary>
internal sealed class Proefmap : IDisposable
{
    public string Pad { get; } = Directory.CreateTempSubdirectory("integratie-").FullName;

    /// <summary>Writes a file beside the data and gives its path.</summary>
    public string Schrijf(string naam, string inhoud)
    {
        var bestand = Path.Combine(Pad, naam);
        File.WriteAllText(bestand, inhoud);
        return bestand;
    }

    public void Dispose() => Directory.Delete(Pad, recursive: true);
}
