using Integratie.Functions.Telemetrie;

namespace Integratie.Functions.Aanlevering;

/// <summary>An accepted event: the receipt that its sender holds.</summary>
public sealed record Ontvangst
{
    public const string StatusOntvangen = "ontvangen";
    public const string StatusVerwerkt = "verwerkt";
    public const string StatusGeweigerd = "geweigerd";

    /// <summary>base64url(SHA-256(source + newline + id)).</summary>
    public required string Id { get; init; }

    /// <summary>OIN of the sender.</summary>
    public required string Zender { get; init; }

    /// <summary>Pseudonym of the content, so that the same id with other content is seen.</summary>
    public required string Vingerafdruk { get; init; }

    /// <summary>When the event became durable, in the hub's time.</summary>
    public required DateTimeOffset Moment { get; init; }

    /// <summary>Key of the row in Open that says that it must still be processed.</summary>
    public required Openverwijzing Open { get; init; }

    /// <summary>The event as structured JSON, encrypted.</summary>
    public required byte[] Gebeurtenis { get; init; }

    /// <summary>Of the request that brought it.</summary>
    public Spoorkop? Spoor { get; init; }

    public string Status { get; init; } = StatusOntvangen;

    public IReadOnlyList<Guid> Dossiers { get; init; } = [];

    /// <summary>Name of the problem of a refused event.</summary>
    public string? Probleem { get; init; }
}
