using System.Text.Json.Nodes;

namespace Integratie.Functions.Tests.Opstelling;

/// <summary>A call that an ontvanger got.</summary>
internal sealed record Post(string Methode, IReadOnlyDictionary<string, string> Koppen, string Inhoud)
{
    public string WebhookId => Koppen["webhook-id"];

    public JsonNode Gebeurtenis => JsonNode.Parse(Inhoud)!;
}
