namespace Integratie.Chaos;

/// <summary>One call that the ontvanger got.</summary>
/// <param name="WebhookId">The delivery.</param>
/// <param name="Id">The event.</param>
/// <param name="Dossier">Its subject.</param>
/// <param name="Volgnummer">Its sequence.</param>
/// <param name="Inhoud">Hash of the body.</param>
/// <param name="Moment">When it came, in ticks of the machine's monotonic clock.</param>
/// <param name="Ontvanger">What stood behind <c>/hook/</c>; empty where nothing did.</param>
internal sealed record Post(string WebhookId, string Id, string Dossier, int Volgnummer, string Inhoud, long Moment, string Ontvanger);
