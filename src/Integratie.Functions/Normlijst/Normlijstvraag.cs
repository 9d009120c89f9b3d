namespace Integratie.Functions.Normlijst;

/// <summary>Which open terms.</summary>
/// <param name="Gi">Only of this GI (OIN); null: all.</param>
/// <param name="Gemeente">Only of children of this gemeente (code); null: all.</param>
/// <param name="Alles">Also those of which the end is not near.</param>
public sealed record Normlijstvraag(string? Gi, string? Gemeente, bool Alles);
