using System.Text.Json.Nodes;

namespace Integratie.Functions.Tests.Stromen.Toeval;

/// <summary>An event as its sender posts it, and whom it is about.</summary>
/// <param name="Zaak">By what the hub keeps it in order: the zaak, or the sender where there is none.</param>
/// <param name="Kinderen">Numbers of the children, in the order of the event.</param>
internal sealed record Aangeleverd(string Oin, string Naam, string Id, string Data, string Zaak, int[] Kinderen)
{
    public JsonNode Gebeurtenis() => JsonNode.Parse($$"""
        { "specversion": "1.0", "id": "{{Id}}", "source": "urn:nld:oin:{{Oin}}:systeem:proef",
          "type": "nl.jeugdbescherming.{{Naam}}.v1", "time": "2026-01-05T09:00:00Z", "datacontenttype": "application/json",
          "data": {{Data}} }
        """)!;
}
