using System.Text.Json.Nodes;

namespace Integratie.Kern.Dossiers;

/// <summary>An event that the hub itself makes, before it is known what of it each ontvanger may see.</summary>
/// <param name="Id">Unique under the hub's source.</param>
/// <param name="Naam">Short name, as in the catalogue: <c>norm.gestart</c>.</param>
/// <param name="Data">All members of the type.</param>
public sealed record Hubbericht(string Id, string Naam, JsonObject Data);
