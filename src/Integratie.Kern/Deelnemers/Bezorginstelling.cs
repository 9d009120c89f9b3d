using System.Text.Json.Serialization;
using NodaTime;

namespace Integratie.Kern.Deelnemers;

/// <summary>Where and how the deliveries of an ontvanger go (<c>bezorging</c> in the register).</summary>
public sealed record Bezorginstelling
{
    /// <summary>What a deelnemer without <c>bezorging</c> has: it reads its feed.</summary>
    public static Bezorginstelling Ophalen { get; } = new();

    public Bezorgwijze Wijze { get; init; }

    /// <summary>Address of the webhook; present when <see cref="Wijze"/> is a webhook.</summary>
    public Uri? Url { get; init; }

    /// <summary>Whether the hub brings deliveries: to a webhook or into its queue. Else the ontvanger fetches them.</summary>
    public bool WordtGebracht => Wijze == Bezorgwijze.Wachtrij || (Wijze == Bezorgwijze.Webhook && Url is not null);

    /// <summary>When the webhook answered 410: nothing is posted to it until it is registered anew.</summary>
    public Instant? Opgezegd { get; init; }

    /// <summary>Secrets, newest last. Never serialized: the store keeps them encrypted beside the rest.</summary>
    [JsonIgnore]
    public IReadOnlyList<Geheim> Geheimen { get; init; } = [];

    /// <summary>The secrets to sign with at a moment: one, or more while rotations overlap.</summary>
    public IEnumerable<Geheim> GeldigeGeheimen(Instant nu) => Geheimen.Where(g => g.GeldigOp(nu));
}
