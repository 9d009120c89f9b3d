using System.Text.Json.Serialization;
using Integratie.Functions.Http;

namespace Integratie.Functions.Postbus;

/// <summary>Answer of <c>GET /v1/berichten</c>.</summary>
/// <param name="Berichten">In the order of the feed.</param>
/// <param name="Volgende">The cursor to ask on from; null when the page is empty.</param>
public sealed record Pagina(
    IReadOnlyList<Postbusbericht> Berichten, [property: JsonIgnore(Condition = JsonIgnoreCondition.Never)] string? Volgende);

/// <summary>One message of the feed.</summary>
/// <param name="Cursor">Its place.</param>
/// <param name="WebhookId">The delivery's id, as in the header of the webhook.</param>
/// <param name="Gebeurtenis">The CloudEvent.</param>
public sealed record Postbusbericht(string Cursor, string WebhookId, RuweJson Gebeurtenis);
