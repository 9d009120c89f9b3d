namespace Integratie.Functions.Bezorging;

/// <summary>Whether an attempt may be made now.</summary>
/// <param name="Vrij">It may.</param>
/// <param name="Tot">When not because the ontvanger keeps failing: until when; null when its bound is reached.</param>
public sealed record Toegang(bool Vrij, DateTimeOffset? Tot);
