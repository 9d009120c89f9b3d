using Integratie.Kern.Deelnemers;

namespace Integratie.Kern.Berichten;

/// <summary>Who sends an event, as far as it is known while its data is checked.</summary>
/// <param name="Rol">The caller's role.</param>
/// <param name="Oin">The OIN in its <c>source</c>; null while that cannot be read.</param>
internal readonly record struct Afzender(Rol? Rol, string? Oin);
