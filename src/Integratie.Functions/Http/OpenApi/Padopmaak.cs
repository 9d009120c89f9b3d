using System.Text.Json.Nodes;
using Microsoft.OpenApi;

namespace Integratie.Functions.Http.OpenApi;

/// <summary>What the names in paths mean.</summary>
internal static class Padopmaak
{
    private static readonly Dictionary<string, (string Omschrijving, string Voorbeeld)> Namen = new()
    {
        ["oin"] = ("OIN van de deelnemer, 20 cijfers.", "00000001800000003000"),
        ["id"] = ("Kenmerk, zoals de hub het gaf.", "Zk3b0m8Yl1n2C4d5E6f7G8h9I0j1K2l3M4n5O6p7Q8r"),
        ["dossierId"] = ("Kenmerk van het dossier.", "6f9619ff-8b86-4d01-b42d-00cf4fc964ff"),
        ["webhookId"] = ("Kenmerk van de levering: `webhook-id`.", "Zk3b0m8Yl1n2C4d5E6f7G8"),
    };

    public static void Pas(OpenApiParameter parameter)
    {
        if (Namen.GetValueOrDefault(parameter.Name ?? "") is not ({ } omschrijving, { } voorbeeld))
            throw new InvalidOperationException($"The parameter {parameter.Name} has no description.");
        parameter.Description = omschrijving;
        parameter.Example = JsonValue.Create(voorbeeld);
    }
}
