namespace Integratie.Functions.Deelnemers;

/// <param name="WebhookId">Of the test event.</param>
/// <param name="Geslaagd">Whether the webhook took it.</param>
/// <param name="Status">HTTP status; null: no answer.</param>
/// <param name="Fout">Why there was no answer.</param>
internal sealed record Proefuitslag(string WebhookId, bool Geslaagd, int? Status, string? Fout);
