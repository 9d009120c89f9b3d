namespace Integratie.Portaal.Deelnemers;

/// <summary>How the deliveries of the last 24 hours went.</summary>
/// <param name="Meer">There were more than were looked at.</param>
public sealed record Laatstedag(int Leveringen, int Afgeleverd, int MeerPogingen, bool Meer);
