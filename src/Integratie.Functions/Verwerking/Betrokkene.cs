using Integratie.Kern.Berichten;

namespace Integratie.Functions.Verwerking;

/// <summary>Which child a valid event about one child is about.</summary>
internal static class Betrokkene
{
    public static string Bsn(Gebeurtenis gebeurtenis) =>
        gebeurtenis.Data.Lid("jeugdige")?.Tekst("bsn")
        ?? gebeurtenis.Data.Elementen("jeugdigen").Select(kind => kind.Tekst("bsn")).FirstOrDefault()
        ?? throw new InvalidDataException($"{gebeurtenis.Naam} names no child.");
}
