using NodaTime;

namespace Integratie.Functions.Deelnemers;

/// <param name="Sleutel">The new bearer key, shown this once.</param>
/// <param name="VorigeGeldigTot">Until when the old ones are accepted; absent when there was none.</param>
internal sealed record NieuweSleutel(string Sleutel, Instant? VorigeGeldigTot);

/// <param name="Geheim">The new secret, shown this once.</param>
/// <param name="VorigeGeldigTot">Until when deliveries are signed with the old one too; absent when there was none.</param>
internal sealed record NieuwGeheim(string Geheim, Instant? VorigeGeldigTot);

/// <param name="OverlapDagen">How many days the old one stays valid; 0: it ends now.</param>
internal sealed record Wisselverzoek(int? OverlapDagen);
