using System.Text.Json;
using Integratie.Functions.Wachtrijen;
using Integratie.Kern.Tijd;

namespace Integratie.Functions.Bezorging;

/// <summary>What a wake-up of the queue leveringen says.</summary>
/// <param name="Ontvanger">Whose deliveries.</param>
/// <param name="Dossier">Of this dossier; null: walk through all that waits for the ontvanger.</param>
/// <param name="Hersteld">
/// Somebody said, or another process saw, that the ontvanger can be reached (again): what waits may go whatever its retry plan says.
/// </param>
public sealed record Leveringswek(string Ontvanger, Guid? Dossier = null, bool Hersteld = false)
{
    public Wekbericht Bericht(bool spoed, DateTimeOffset? moment = null) =>
        new(spoed ? Queues.LeveringenSpoed : Queues.Leveringen, JsonSerializer.Serialize(this, KernJson.Options), Moment: moment);

    public static Leveringswek Lees(string inhoud) => JsonSerializer.Deserialize<Leveringswek>(inhoud, KernJson.Options)!;
}
