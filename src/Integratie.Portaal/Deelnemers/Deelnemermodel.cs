namespace Integratie.Portaal.Deelnemers;

/// <summary>All of a deelnemer but its keys and secrets.</summary>
/// <param name="Stops">Each instroomstop that holds or is coming: by whom, from when and until when.</param>
/// <param name="Uitkomst">What was just done; null: nothing.</param>
public sealed record Deelnemermodel(
    Deelnemerregel Deelnemer, string? Code, IReadOnlyList<string> Gemeentecodes, IReadOnlyList<string>? Jeugdregios, IReadOnlyList<string> Opvolgers,
    string? Certificaat, IReadOnlyList<string> Stops, string? Url, int AantalGeheimen, int AantalSleutels, Laatstedag LaatsteDag, Deelnemeruitkomst? Uitkomst);
