using System.Text.Json;

namespace Integratie.Voorbeeld.Ontvangers;

/// <summary>A message of the hub as an ontvanger met it: taken (2xx, or acknowledged in the feed) or refused.</summary>
/// <param name="Oin">Of the ontvanger.</param>
/// <param name="Moment">A timestamp of the <see cref="TimeProvider"/>, for elapsed time.</param>
internal sealed record Aankomst(
    string Oin, string Id, string Type, JsonElement Data, bool PerFeed, int Poging, int Status, long Moment)
{
    public bool Aangenomen => Status is >= 200 and < 300;

    /// <summary>The id as the sender gave it, without what the hub adds per child and per role.</summary>
    public string Origineel => Id.Split('~')[0];

    public static Aankomst Van(string oin, JsonElement gebeurtenis, bool perFeed, int poging, int status, long moment) => new(
        oin,
        gebeurtenis.GetProperty("id").GetString()!,
        gebeurtenis.GetProperty("type").GetString()!,
        gebeurtenis.GetProperty("data").Clone(),
        perFeed, poging, status, moment);
}
