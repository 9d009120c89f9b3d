namespace Integratie.Functions.Portaal.Toegang;

/// <summary>What the cookie of a session says.</summary>
/// <param name="Oin">Of the deelnemer.</param>
/// <param name="Rol">That it had, as in messages.</param>
/// <param name="Sleutelhash">Of the key that it came in with; null: it came by Entra ID.</param>
/// <param name="Tenant">Of Entra ID; null: it came with a key.</param>
/// <param name="Tot">When it ends, however busy somebody is.</param>
internal sealed record Sessie(string Oin, string Rol, string? Sleutelhash, Guid? Tenant, DateTimeOffset Tot);
