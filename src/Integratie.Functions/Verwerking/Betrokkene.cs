using Integratie.Kern.Berichten;

namespace Integratie.Functions.Verwerking;

/// <summary>Which children a valid event is about.</summary>
internal static class Betrokkene
{
    /// <summary>The child of an event about one.</summary>
    public static string Bsn(Gebeurtenis gebeurtenis) =>
        Bsns(gebeurtenis).FirstOrDefault() ?? throw new InvalidDataException($"{gebeurtenis.Naam} names no child.");

    /// <summary>The children of an event; none of one that is about no child.</summary>
    public static IEnumerable<string> Bsns(Gebeurtenis gebeurtenis) =>
        gebeurtenis.Data.Lid("jeugdige")?.Tekst("bsn") is { } bsn
            ? [bsn]
            : gebeurtenis.Data.Elementen("jeugdigen").Select(kind => kind.Tekst("bsn")).OfType<string>();
}
