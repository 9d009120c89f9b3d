using System.Text.Json;
using Integratie.Kern.Tijd;

namespace Integratie.Kern.Identificatie;

/// <summary>Reads one of the data files that are built into this assembly.</summary>
internal static class Gegevensbestand
{
    internal static T Lees<T>(string naam)
    {
        var assembly = typeof(Gegevensbestand).Assembly;
        using var stroom = assembly.GetManifestResourceStream($"Integratie.Kern.Gegevens.{naam}")
            ?? throw new InvalidOperationException($"{naam} is not embedded.");
        return JsonSerializer.Deserialize<T>(stroom, KernJson.Options)
            ?? throw new InvalidOperationException($"{naam} is empty.");
    }
}
