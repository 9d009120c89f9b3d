using System.Text.Json;

namespace Integratie.Kern.Berichten;

/// <summary>
/// A rule about more than one member. It runs also when members are faulty, so it passes over what is absent or of another kind:
/// that has been reported already.
/// </summary>
/// <param name="data">The event's data, an object.</param>
/// <param name="zender">Who sends it, as far as known.</param>
/// <param name="pad">Where <paramref name="data"/> stands.</param>
internal delegate void Regel(JsonElement data, Afzender zender, string pad, Fouten fouten);
