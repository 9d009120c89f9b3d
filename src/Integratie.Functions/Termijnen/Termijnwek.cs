using System.Text.Json;
using Integratie.Functions.Wachtrijen;
using Integratie.Kern.Tijd;
using NodaTime;

namespace Integratie.Functions.Termijnen;

/// <summary>What a wake-up of the queue termijnen says: look at this dossier, at this moment.</summary>
public sealed record Termijnwek(Guid Dossier, Instant Moment)
{
    /// <summary>The wake-up, planned for its moment.</summary>
    public Wekbericht Bericht() =>
        new(Queues.Termijnen, JsonSerializer.Serialize(this, KernJson.Options), Moment: Moment.ToDateTimeOffset());

    public static Termijnwek Lees(string inhoud) => JsonSerializer.Deserialize<Termijnwek>(inhoud, KernJson.Options)!;
}
