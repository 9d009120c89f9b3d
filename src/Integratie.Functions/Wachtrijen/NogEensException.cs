namespace Integratie.Functions.Wachtrijen;

/// <summary>Work failed for a reason that nobody foresaw; it is worth a few more attempts, with back-off, before it is given up.</summary>
public sealed class NogEensException(Exception oorzaak) : Exception(oorzaak.Message, oorzaak);
