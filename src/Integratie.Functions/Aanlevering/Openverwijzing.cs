namespace Integratie.Functions.Aanlevering;

/// <summary>Where an accepted event waits for its processing.</summary>
/// <param name="Bucket">00–3f, from the pseudonym of the zaak: also the session in which it is processed.</param>
/// <param name="Rij">Row key: the order of acceptance.</param>
/// <param name="Zaak">Pseudonym of the zaak, to find what of the same zaak came earlier.</param>
/// <param name="Spoed">Whether it goes through the urgent queue.</param>
public sealed record Openverwijzing(string Bucket, string Rij, string Zaak, bool Spoed);
