namespace Integratie.Functions.Bezorging;

/// <summary>Whether an attempt may be made now.</summary>
/// <param name="Vrij">It may.</param>
/// <param name="Tot">Not, because the ontvanger keeps failing or came back and gets so many a second: until when. Null when all places are taken.</param>
public sealed record Toegang(bool Vrij, DateTimeOffset? Tot);
