namespace Integratie.Functions.Audit;

/// <summary>What a walk along the chain of the audit found.</summary>
/// <param name="Regels">Lines that are in order.</param>
/// <param name="Schakel">The hash of the last of those: kept elsewhere it is an anchor for a later walk.</param>
/// <param name="Fout">What is wrong with the next one, in Dutch; null: the chain is whole.</param>
public sealed record Ketenuitslag(long Regels, string Schakel, string? Fout);
